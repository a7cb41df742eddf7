// AArch32 modes, CPSR.M[4:0].
export const MODES: Readonly<Record<string, number>> = {
  usr: 0x10,
  fiq: 0x11,
  irq: 0x12,
  svc: 0x13,
  mon: 0x16,
  abt: 0x17,
  hyp: 0x1a,
  und: 0x1b,
  sys: 0x1f,
};

export function modeNumber(name: string): number | undefined {
  return Object.hasOwn(MODES, name) ? MODES[name] : undefined;
}

export function modeName(number: number): string {
  return Object.keys(MODES).find((name) => MODES[name] === number) ?? `0x${number.toString(16)}`;
}
