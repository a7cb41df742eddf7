// Sections of strings, .debug_str and .debug_line_str: each text goes to the end, and other sections refer to it.
import type { Assembler } from '../assembler.js';
import type { Expr } from '../expr.js';
import type { Section } from '../section.js';
import { Piece, positionBehind } from './piece.js';

export class Strings {
  private readonly piece: Piece;

  constructor(private readonly section: Section) {
    this.piece = new Piece(false);
  }

  /** Adds `text`; its position. */
  add(text: string): Expr {
    const at = positionBehind(this.section, this.piece.size);
    this.piece.text(text);
    return at;
  }

  write(asm: Assembler): void {
    this.piece.writeTo(asm, this.section);
  }
}
