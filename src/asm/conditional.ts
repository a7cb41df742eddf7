// `.if` and its family: a stack of what is open, and whether statements count at the moment.
import { StatementError } from './diagnostics.js';
import type { Place } from './section.js';

interface Level {
  /** Nothing of this level counts, because the level around it does not. */
  readonly dead: boolean;
  /** Statements count now. */
  active: boolean;
  /** A branch has been taken already. */
  taken: boolean;
  sawElse: boolean;
  readonly begins: Place;
  branches?: Place;
}

export class Conditionals {
  private readonly levels: Level[] = [];
  /** True when statements are to be skipped. */
  skipping = false;

  constructor(private readonly here: () => Place) {}

  /** Where the innermost level above `depth` begins, and where its .else is. */
  places(depth: number): { begins?: Place; branches?: Place | undefined } {
    const level = this.levels.length > depth ? this.levels[this.levels.length - 1] : undefined;
    return level ? { begins: level.begins, branches: level.branches } : {};
  }

  get depth(): number {
    return this.levels.length;
  }

  open(condition: boolean): void {
    if (this.levels.length > 10_000) throw new StatementError('.if nested too deeply');
    const dead = this.skipping;
    const active = !dead && condition;
    const begins = this.here();
    this.levels.push({ dead, active, taken: condition, sawElse: false, begins });
    this.update();
  }

  private top(directive: string, without: string): Level {
    const level = this.levels[this.levels.length - 1];
    if (!level) throw new StatementError(`"${directive}" without ${without}".if"`);
    return level;
  }

  /** `.elseif`; `condition` is asked only when it matters. */
  elseIf(condition: () => boolean): void {
    const level = this.top('.elseif', 'matching ');
    if (level.sawElse) throw new StatementError('".elseif" after ".else"');
    if (level.dead) return;
    level.active = false;
    if (!level.taken) {
      const value = condition();
      level.active = value;
      level.taken = value;
    }
    this.update();
  }

  otherwise(): void {
    const level = this.top('.else', 'matching ');
    if (level.sawElse) throw new StatementError('duplicate ".else"');
    level.sawElse = true;
    level.branches = this.here();
    level.active = !level.dead && !level.taken;
    level.taken = true;
    this.update();
  }

  close(): void {
    this.top('.endif', '');
    this.levels.pop();
    this.update();
  }

  /** Drops everything opened above `depth` (`.exitm`, end of a macro). */
  unwind(depth: number): void {
    this.levels.length = Math.min(this.levels.length, depth);
    this.update();
  }

  private update(): void {
    const level = this.levels[this.levels.length - 1];
    this.skipping = level !== undefined && !level.active;
  }
}
