// What GNU as for Arm takes before the name of a register.

/** A register of A32 or T32 may have `%` before its name; those of status and of floating-point control may not. */
export function withoutPrefixes(operands: string): string {
  const prefix =
    /(^|[,[{\s-]|\b(?:lsl|lsr|asr|ror))%\s*(?=[a-z_])(?!([acs]psr|fp(scr|sid|exc|inst)|mvfr|vpr|p0))/gi;
  return operands.replace(prefix, '$1 ');
}
