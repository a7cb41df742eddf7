// Spellings that GNU as for Arm takes for others.

/** A register of A32 or T32 may have `%` before its name; those of status and of floating-point control may not. */
export function withoutPrefixes(operands: string): string {
  const prefix =
    /(^|[,[{\s-]|\b(?:lsl|lsr|asr|ror))%\s*(?=[a-z_])(?!([acs]psr|fp(scr|sid|exc|inst)|mvfr|vpr|p0))/gi;
  return operands.replace(prefix, '$1 ');
}

const SHORT_TYPES = /\.([fd])(?=\.|$)/g;

/** A data type without a size is the default one, `vabs.f`; `vabs.d` is of 64 bits. */
export function withSizes(mnemonic: string): string {
  return mnemonic.replace(SHORT_TYPES, (_, type) => (type === 'f' ? '.f32' : '.f64'));
}
