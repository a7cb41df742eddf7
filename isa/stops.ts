// Why a run stops. The number is what the core stores in STOP; the name is what the host reports.
// Numbers start at 1; 0 means "still running".
export const STOPS = [
  'budget',
  'breakpoint',
  'wfi',
  'wfe',
  'smc',
  'halt',
  'semihosting',
  'unhandled-exception',
  'not-implemented',
  'unknown',
] as const;
export type StopName = (typeof STOPS)[number];
