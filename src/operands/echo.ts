// Statements as GNU as repeats them in its messages.
import type { InstructionSet } from '../table/row.js';

/** The statement as GNU echoes it: one blank behind the mnemonic, none around punctuation. */
export function echo(mnemonic: string, operands: string, isa: InstructionSet = 'a64'): string {
  // Brackets and braces are letters to GNU's scrubber for Arm.
  const punctuation =
    isa === 'a64' ? / ?([,[\]{}!#+\-*/()|&^<>=:]) ?/g : / ?([,!#+\-*/()|&^<>=:]) ?/g;
  const text = operands.trim().replace(/\s+/g, ' ').replace(punctuation, '$1');
  return text === '' ? mnemonic : `${mnemonic} ${text}`;
}
