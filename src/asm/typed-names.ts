// `.dn` and `.qn`: names of Advanced SIMD registers that may bring a data type and an index along.
import { StatementError } from './diagnostics.js';

interface TypedName {
  readonly register: string;
  /** With its dot; '' for none. */
  readonly type: string;
  /** With its brackets; '' for none. */
  readonly index: string;
}

const PART = /(?<![\w.$#])([A-Za-z_]\w*)(\.[A-Za-z]*\d*)?(\[\w*\])?/g;
const VALUE = /^([A-Za-z_]\w*|\d+)((?:\.[A-Za-z]*\d*)*)(\[\w*\])?$/;

/** The names of a program, and what is read in their place. */
export class TypedNames {
  private readonly names = new Map<string, TypedName>();

  get size(): number {
    return this.names.size;
  }

  /** `name .dn value`, `name .qn value`. Gives a warning, where there is one. Throws StatementError. */
  define(name: string, value: string, letter: 'd' | 'q'): string | undefined {
    const match = VALUE.exec(this.replace(value.trim()));
    if (!match) throw new StatementError('expression must be constant');
    const [, word, type, index = ''] = match;
    const register = /^\d/.test(word) ? letter + word : word;
    if (!/^[sdq]\d+$/i.test(register)) throw new StatementError('expression must be constant');
    if (register[0].toLowerCase() !== letter) throw new StatementError('bad type for register');
    if (type.lastIndexOf('.') > 0) throw new StatementError('you must specify a single type only');
    if (this.names.has(name)) return `ignoring redefinition of register alias '${name}'`;
    const typed = { register, type, index };
    for (const spelling of [name, name.toUpperCase(), name.toLowerCase()])
      this.names.set(spelling, typed);
    return undefined;
  }

  /** `operands` with registers for names. */
  replace(operands: string): string {
    if (this.names.size === 0) return operands;
    return operands.replace(PART, (whole, name: string, type?: string, index?: string) => {
      const known = this.names.get(name);
      if (!known) return whole;
      return known.register + (type ?? known.type) + (index ?? known.index);
    });
  }
}
