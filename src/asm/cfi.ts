// Call frame information: `.cfi_startproc` to `.cfi_endproc` become .eh_frame, one CIE for procedures
// that begin alike and one FDE each ("DWARF Debugging Information Format", call frame information;
// "Linux Standard Base", .eh_frame).
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { StatementError } from './diagnostics.js';
import type { DirectiveTable } from './directives.js';
import { emitBytes } from './directives-data.js';
import { evaluateNumber, NOW } from './evaluate.js';
import { combine, type Expr } from './expr.js';
import { SHF_ALLOC, SHT_PROGBITS } from './output.js';
import { type Place, Section } from './section.js';
import { encodeLeb128 } from './value.js';

const KNOWN = 'bad or irreducible absolute expression';
/** DW_EH_PE_pcrel | DW_EH_PE_sdata4. */
const PC_RELATIVE = 0x1b;

interface Step {
  /** Where the rule starts to hold. */
  readonly at: Expr;
  readonly bytes: readonly number[];
}

interface Frame {
  readonly start: Expr;
  readonly place: Place;
  end: Expr | undefined;
  readonly simple: boolean;
  readonly steps: Step[];
  signal: boolean;
  bKey: boolean;
  returnColumn: number;
  cfaOffset: number;
  readonly saved: number[];
}

/** What the two ABIs say: stack pointer, return address, factors. */
const ABI = {
  a64: { sp: 31, ra: 30, code: 4, data: -8, align: 3 },
  a32: { sp: 13, ra: 14, code: 2, data: -4, align: 2 },
} as const;

const abiOf = (asm: Assembler) => (asm.isa === 'a64' ? ABI.a64 : ABI.a32);

export class FrameTable {
  readonly frames: Frame[] = [];
  open: Frame | undefined;
  /** False after `.cfi_sections` without .eh_frame. */
  wanted = true;

  constructor(private readonly asm: Assembler) {}

  /** Writes .eh_frame, when there is something to write. */
  finish(): void {
    const { asm, frames } = this;
    if (this.open) {
      asm.errorAt(this.open.place, 'open CFI at the end of file; missing .cfi_endproc directive');
      return;
    }
    if (frames.length === 0 || !this.wanted) return;
    let section = asm.output.find('.eh_frame');
    if (!section) {
      section = new Section('.eh_frame', SHT_PROGBITS, SHF_ALLOC);
      section.declared = true;
      asm.output.add('.eh_frame', section);
    }
    asm.output.enter(section, 0);
    const commons = new Map<string, number>();
    for (const [i, frame] of frames.entries()) {
      this.entry(frame, commons, i === frames.length - 1 ? abiOf(asm).align : 2);
    }
  }

  /** FDE of one procedure, with its CIE in front where no earlier one fits. */
  private entry(frame: Frame, commons: Map<string, number>, align: number): void {
    const { asm } = this;
    const key = `${frame.simple} ${frame.signal} ${frame.bKey} ${frame.returnColumn}`;
    let cie = commons.get(key);
    if (cie === undefined) {
      cie = asm.output.chain.size;
      commons.set(key, cie);
      this.common(frame);
    }
    const body: number[] = [0];
    let before = frame.start;
    for (const { at, bytes } of frame.steps) {
      body.push(...this.advance(frame, before, at), ...bytes);
      before = at;
    }
    const { chain } = asm.output;
    const size = this.distance(frame, frame.start, frame.end as Expr);
    const content = padded(chain.size, 16 + body.length, align) - 4;
    this.word(content);
    this.word(chain.size - cie);
    asm.datum(combine('-', frame.start, asm.dot()), 4);
    this.word(size);
    emitBytes(asm, Uint8Array.from(body));
    asm.output.alignData(align);
  }

  private common(frame: Frame): void {
    const { asm } = this;
    const abi = abiOf(asm);
    const letters = `zR${frame.signal ? 'S' : ''}${frame.bKey ? 'B' : ''}`;
    const bytes = [
      1,
      ...[...letters].map((letter) => letter.charCodeAt(0)),
      0,
      abi.code,
      ...encodeLeb128(BigInt(abi.data), true),
      frame.returnColumn,
      1,
      PC_RELATIVE,
    ];
    // DW_CFA_def_cfa: the stack pointer, offset 0.
    if (!frame.simple) bytes.push(0x0c, abi.sp, 0);
    this.word(padded(asm.output.chain.size, 8 + bytes.length, 2) - 4);
    this.word(0);
    emitBytes(asm, Uint8Array.from(bytes));
    asm.output.alignData(2);
  }

  private word(value: number): void {
    this.asm.datum({ kind: 'num', value }, 4);
  }

  private distance(frame: Frame, from: Expr, to: Expr): number {
    const value = evaluateNumber(combine('-', to, from), NOW);
    if (value !== undefined) return Number(value);
    this.asm.errorAt(frame.place, 'code between CFI directives has no constant size');
    return 0;
  }

  /** DW_CFA_advance_loc in its shortest form. */
  private advance(frame: Frame, from: Expr, to: Expr): number[] {
    const bytes = this.distance(frame, from, to);
    if (bytes === 0) return [];
    const delta = bytes / abiOf(this.asm).code;
    if (delta < 0x40) return [0x40 | delta];
    if (delta < 0x100) return [2, delta];
    if (delta < 0x10000) return [3, delta & 0xff, delta >> 8];
    return [4, delta & 0xff, (delta >> 8) & 0xff, (delta >> 16) & 0xff, delta >>> 24];
  }
}

/** Size of an entry of `size` bytes at `at` when its end is aligned to 2^power. */
function padded(at: number, size: number, power: number): number {
  const unit = 2 ** power;
  return Math.ceil((at + size) / unit) * unit - at;
}

function frameOf(asm: Assembler): Frame {
  const { open } = asm.callFrames;
  if (!open) {
    throw new StatementError('CFI instruction used without previous .cfi_startproc');
  }
  return open;
}

function step(asm: Assembler, ...bytes: number[]): void {
  frameOf(asm).steps.push({ at: asm.dot(), bytes });
}

/** DWARF number of a register, by name or by number. */
function register(asm: Assembler, args: Args): number {
  const start = args.at;
  const name = args.name();
  if (name === undefined) return Number(asm.absoluteExpression(args, KNOWN));
  const spelled = (asm.registerAlias(name) ?? name).toLowerCase();
  const match = /^([xwvdqsbhr])(\d+)$/.exec(spelled);
  const number = match ? Number(match[2]) : Number.NaN;
  if (asm.isa === 'a64') {
    if (spelled === 'sp' || spelled === 'wsp') return 31;
    if (spelled === 'lr') return 30;
    if (spelled === 'fp') return 29;
    if (match && 'xw'.includes(match[1]) && number <= 30) return number;
    if (match && 'vdqsbh'.includes(match[1]) && number <= 31) return 64 + number;
  } else {
    const named = { sl: 10, fp: 11, ip: 12, sp: 13, lr: 14, pc: 15 }[spelled];
    if (named !== undefined) return named;
    if (match?.[1] === 'r' && number <= 15) return number;
    if (match?.[1] === 'd' && number <= 31) return 256 + number;
  }
  throw new StatementError('bad register expression', start);
}

function comma(args: Args): void {
  if (!args.eat(',')) throw new StatementError('missing separator');
}

function uleb(value: number): Uint8Array {
  return encodeLeb128(BigInt(value), false);
}

function number(asm: Assembler, args: Args): number {
  return Number(asm.absoluteExpression(args, KNOWN));
}

function saveAt(asm: Assembler, which: number, offset: number): void {
  const factor = abiOf(asm).data;
  if (offset % factor !== 0) throw new StatementError('register save offset not a multiple of 4');
  const factored = offset / factor;
  if (factored < 0) step(asm, 0x11, ...uleb(which), ...encodeLeb128(BigInt(factored), true));
  else if (which < 0x40) step(asm, 0x80 | which, ...uleb(factored));
  else step(asm, 0x05, ...uleb(which), ...uleb(factored));
}

function defineOffset(asm: Assembler, offset: number): void {
  frameOf(asm).cfaOffset = offset;
  step(asm, 0x0e, ...uleb(offset));
}

/** A directive with one register and nothing else. */
function ofRegister(make: (register: number) => number[]) {
  return (asm: Assembler, args: Args) => {
    do step(asm, ...make(register(asm, args)));
    while (args.eat(','));
    args.finish();
  };
}

export const CFI_DIRECTIVES: DirectiveTable = {
  cfi_startproc(asm, args) {
    if (asm.callFrames.open) {
      throw new StatementError('previous CFI entry not closed (missing .cfi_endproc)');
    }
    const simple = args.rest() === 'simple';
    asm.callFrames.open = {
      start: asm.dot(),
      place: asm.place(),
      end: undefined,
      simple,
      steps: [],
      signal: false,
      bKey: false,
      returnColumn: abiOf(asm).ra,
      cfaOffset: 0,
      saved: [],
    };
  },
  cfi_endproc(asm, args) {
    args.finish();
    const frame = frameOf(asm);
    frame.end = asm.dot();
    asm.callFrames.frames.push(frame);
    asm.callFrames.open = undefined;
  },
  cfi_sections(asm, args) {
    // .debug_frame is for debuggers alone and is not written.
    asm.callFrames.wanted = /\.eh_frame\b/.test(args.rest());
  },
  cfi_def_cfa(asm, args) {
    const which = register(asm, args);
    comma(args);
    const offset = number(asm, args);
    args.finish();
    frameOf(asm).cfaOffset = offset;
    step(asm, 0x0c, ...uleb(which), ...uleb(offset));
  },
  cfi_def_cfa_register: ofRegister((which) => [0x0d, ...uleb(which)]),
  cfi_def_cfa_offset(asm, args) {
    defineOffset(asm, number(asm, args));
    args.finish();
  },
  cfi_adjust_cfa_offset(asm, args) {
    defineOffset(asm, frameOf(asm).cfaOffset + number(asm, args));
    args.finish();
  },
  cfi_offset(asm, args) {
    const which = register(asm, args);
    comma(args);
    saveAt(asm, which, number(asm, args));
    args.finish();
  },
  cfi_rel_offset(asm, args) {
    const which = register(asm, args);
    comma(args);
    saveAt(asm, which, number(asm, args) - frameOf(asm).cfaOffset);
    args.finish();
  },
  cfi_register(asm, args) {
    const which = register(asm, args);
    comma(args);
    step(asm, 0x09, ...uleb(which), ...uleb(register(asm, args)));
    args.finish();
  },
  cfi_restore: ofRegister((which) => (which < 0x40 ? [0xc0 | which] : [0x06, ...uleb(which)])),
  cfi_undefined: ofRegister((which) => [0x07, ...uleb(which)]),
  cfi_same_value: ofRegister((which) => [0x08, ...uleb(which)]),
  cfi_remember_state(asm, args) {
    args.finish();
    const frame = frameOf(asm);
    frame.saved.push(frame.cfaOffset);
    step(asm, 0x0a);
  },
  cfi_restore_state(asm, args) {
    args.finish();
    const frame = frameOf(asm);
    const offset = frame.saved.pop();
    if (offset === undefined) {
      throw new StatementError('CFI state restore without previous remember');
    }
    frame.cfaOffset = offset;
    step(asm, 0x0b);
  },
  cfi_return_column(asm, args) {
    frameOf(asm).returnColumn = register(asm, args);
    args.finish();
  },
  cfi_signal_frame(asm, args) {
    args.finish();
    frameOf(asm).signal = true;
  },
  cfi_b_key_frame(asm, args) {
    args.finish();
    frameOf(asm).bKey = true;
  },
  cfi_negate_ra_state(asm, args) {
    args.finish();
    step(asm, 0x2d);
  },
  cfi_window_save(asm, args) {
    args.finish();
    step(asm, 0x2d);
  },
  cfi_escape(asm, args) {
    const bytes: number[] = [];
    do bytes.push(number(asm, args) & 0xff);
    while (args.eat(','));
    args.finish();
    step(asm, ...bytes);
  },
};
