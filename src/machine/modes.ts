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

/**
 * Numbers of the X registers that are SP and LR of the modes of AArch32, on an Armv8-A PE. SP_hyp is
 * X15; LR_hyp is LR_usr.
 */
export const X_OF_BANKED: Readonly<Record<string, number>> = {
  SP_USR: 13,
  LR_USR: 14,
  SP_HYP: 15,
  LR_HYP: 14,
  LR_IRQ: 16,
  SP_IRQ: 17,
  LR_SVC: 18,
  SP_SVC: 19,
  LR_ABT: 20,
  SP_ABT: 21,
  LR_UND: 22,
  SP_UND: 23,
  SP_FIQ: 29,
  LR_FIQ: 30,
};

export function modeNumber(name: string): number | undefined {
  return Object.hasOwn(MODES, name) ? MODES[name] : undefined;
}

export function modeName(number: number): string {
  return Object.keys(MODES).find((name) => MODES[name] === number) ?? `0x${number.toString(16)}`;
}
