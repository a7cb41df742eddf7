// What predefined macros depend upon, and how they are defined.
import type { AssembleOptions } from '../options.js';

export interface Target extends Pick<AssembleOptions, 'march' | 'mcpu' | 'mfpu' | 'floatAbi'> {
  readonly isA64: boolean;
  /** gcc would compile to T32. */
  readonly thumb: boolean;
  readonly bigEndian: boolean;
  readonly debug: boolean;
  /** Flags of gcc that no assembler asks for. */
  readonly flags: readonly string[];
  /** The level of position-independent code, negative for executables. */
  readonly pic: number;
}

/** Takes a whole definition, as it stands behind `#define`; or a name, and what makes its value when it is wanted. */
export type Define = (text: string, value?: () => string) => void;
