// Call frame information: `.cfi_startproc` to `.cfi_endproc` say how a debugger or an unwinder finds the caller's
// frame. What they say is kept until the layout is known; dwarf/call-frames.ts writes it.
import type { Args } from './args.js';
import type { Assembler } from './assembler.js';
import { StatementError } from './diagnostics.js';
import type { DirectiveTable } from './directives.js';
import {
  abiOf,
  type Encoded,
  encodedSize,
  type Frame,
  FrameSection,
  initialStep,
  OMIT,
  type Step,
} from './dwarf/call-frames.js';
import { SHF_ALLOC, SHT_PROGBITS } from './output.js';
import type { Chain, Section } from './section.js';
import { encodeLeb128 } from './value.js';

const KNOWN = 'bad or irreducible absolute expression';

/** A procedure that is not closed yet. */
interface Open {
  readonly frame: Frame;
  cfaOffset: number;
  readonly saved: number[];
  /** Where the last rule starts to hold: offset and fragment. */
  last: { off: number; fragment: number };
}

export class FrameTable {
  /** In the order in which they are opened. */
  readonly frames: Frame[] = [];
  /** One for each subsection. */
  readonly open = new Map<Chain, Open>();
  /** What `.cfi_sections` asks for. */
  sections = { eh: true, debug: false };
  private all = { eh: false, debug: false };
  private readonly made: {
    readonly section: Section;
    readonly isEh: boolean;
    readonly serial: number;
  }[] = [];

  constructor(private readonly asm: Assembler) {}

  /** `.cfi_sections`, which may not change its mind about .eh_frame. */
  choose(sections: { eh: boolean; debug: boolean }): void {
    const changed = this.frames.length > 0 && sections.eh && !this.sections.eh;
    this.sections = sections;
    if (changed) throw new StatementError('inconsistent uses of .cfi_sections');
  }

  start(simple: boolean): void {
    const { asm, sections, all } = this;
    const { chain } = asm.output;
    this.all = { eh: all.eh || sections.eh, debug: all.debug || sections.debug };
    const start = asm.dot();
    const frame: Frame = {
      start,
      place: asm.place(),
      end: start,
      ...this.all,
      steps: simple ? [] : [initialStep(asm, start)],
      signal: false,
      bKey: false,
      returnColumn: abiOf(asm).ra,
      personality: undefined,
      lsda: undefined,
    };
    this.frames.push(frame);
    const last = { off: chain.size, fragment: chain.fragments.length };
    this.open.set(chain, { frame, cfaOffset: 0, saved: [], last });
  }

  end(): void {
    frameOf(this.asm).end = this.asm.dot();
    this.open.delete(this.asm.output.chain);
  }

  /** Makes the sections that there is something for. */
  prepare(): void {
    const { asm, frames, all } = this;
    for (const _ of this.open)
      asm.errorAt(asm.wholeFile, 'open CFI at the end of file; missing .cfi_endproc directive');
    if (frames.length === 0) return;
    if (all.eh) this.make('.eh_frame', SHF_ALLOC, true);
    if (all.debug) this.make('.debug_frame', 0, false);
  }

  private make(name: string, flags: number, isEh: boolean): void {
    const { asm } = this;
    // GNU makes the mapping symbol first.
    const serial = asm.output.nextSerial();
    const section = asm.output.define(name, SHT_PROGBITS, flags);
    section.align = Math.max(section.align, abiOf(asm).align);
    section.chain(0);
    this.made.push({ section, isEh, serial });
  }

  /** Fills them, once the layout is known. */
  write(): void {
    const { asm } = this;
    const { align } = abiOf(asm);
    for (const { section, isEh, serial } of this.made) {
      const contents = new FrameSection(asm, section, isEh);
      for (const frame of this.frames) {
        if (!(isEh ? frame.eh : frame.debug)) continue;
        contents.add(frame, isEh && frame !== this.frames.at(-1) ? 2 : align);
      }
      contents.write(serial);
    }
  }
}

function openOf(asm: Assembler): Open {
  const open = asm.callFrames.open.get(asm.output.chain);
  if (!open) {
    throw new StatementError('CFI instruction used without previous .cfi_startproc');
  }
  return open;
}

const frameOf = (asm: Assembler) => openOf(asm).frame;

function addStep(asm: Assembler, step: Omit<Step, 'at' | 'follows'>): void {
  const open = openOf(asm);
  const { frame, last } = open;
  const { size: off, fragments } = asm.output.chain;
  const follows = last.off === off && last.fragment === fragments.length;
  open.last = { off, fragment: fragments.length };
  frame.steps.push({ at: asm.dot(), follows, ...step });
}

/** A rule that may stand in a CIE. */
function rule(asm: Assembler, ...bytes: number[]): void {
  addStep(asm, { bytes, initial: true });
}

/** Anything else. */
function step(asm: Assembler, ...bytes: number[]): void {
  addStep(asm, { bytes, initial: false });
}

/** The table goes on to the current place even for what does nothing there. */
function advance(asm: Assembler): void {
  const { last } = openOf(asm);
  const { size, fragments } = asm.output.chain;
  if (last.off !== size || last.fragment !== fragments.length) step(asm);
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

function sleb(value: number): Uint8Array {
  return encodeLeb128(BigInt(value), true);
}

function number(asm: Assembler, args: Args): number {
  return Number(asm.absoluteExpression(args, KNOWN));
}

/** Offset by the ABI's factor; a rest is lost, as with GNU. */
function factored(asm: Assembler, offset: number): number {
  return Math.trunc(offset / abiOf(asm).data) + 0;
}

function saveAt(asm: Assembler, which: number, offset: number): void {
  if (offset % abiOf(asm).data !== 0) {
    const unit = -abiOf(asm).data;
    throw new StatementError(`register save offset not a multiple of ${unit}`);
  }
  const count = factored(asm, offset);
  if (count < 0) rule(asm, 0x11, ...uleb(which), ...sleb(count));
  else if (which < 0x40) rule(asm, 0x80 | which, ...uleb(count));
  else rule(asm, 0x05, ...uleb(which), ...uleb(count));
}

function defineOffset(asm: Assembler, offset: number): void {
  openOf(asm).cfaOffset = offset;
  if (offset < 0) rule(asm, 0x13, ...sleb(factored(asm, offset)));
  else rule(asm, 0x0e, ...uleb(offset));
}

function defineCfa(asm: Assembler, which: number, offset: number): void {
  openOf(asm).cfaOffset = offset;
  if (offset < 0) rule(asm, 0x12, ...uleb(which), ...sleb(factored(asm, offset)));
  else rule(asm, 0x0c, ...uleb(which), ...uleb(offset));
}

/** A directive with registers and nothing else. */
function ofRegisters(make: (register: number) => number[]) {
  return (asm: Assembler, args: Args) => {
    do rule(asm, ...make(register(asm, args)));
    while (args.eat(','));
    args.finish();
  };
}

/** `encoding[, expression]` of `.cfi_personality` and `.cfi_lsda`; undefined: none. */
function encodedOf(asm: Assembler, args: Args, name: string): Encoded | undefined {
  const encoding = number(asm, args);
  if (encoding === OMIT) {
    args.finish();
    return undefined;
  }
  checkEncoding(encoding, name);
  if (!args.eat(',')) throw new StatementError(`.${name} requires encoding and symbol arguments`);
  const expr = asm.expression(args);
  if (!isAddress(expr.kind, encoding))
    throw new StatementError(`wrong second argument to .${name}`);
  args.finish();
  return { encoding, expr };
}

const isAddress = (kind: string, encoding: number) =>
  kind === 'sym' || (kind === 'num' && (encoding & 0x70) !== 0x10);

function checkEncoding(encoding: number, name: string): void {
  const [form, relative] = [encoding & 7, encoding & 0x70];
  if ((encoding & 0xff) !== encoding || ![0, 0x10].includes(relative) || form === 1 || form > 4)
    throw new StatementError(`invalid or unsupported encoding in .${name}`);
}

/** `.cfi_val_encoded_addr register, encoding, expression`: DW_CFA_val_expression with one operand. */
function valEncodedAddress(asm: Assembler, args: Args): void {
  const which = register(asm, args);
  comma(args);
  const encoding = number(asm, args);
  checkEncoding(encoding, 'cfi_lsda');
  comma(args);
  const expr = asm.expression(args);
  if (!isAddress(expr.kind, encoding))
    throw new StatementError('wrong third argument to .cfi_val_encoded_addr');
  args.finish();
  const size = encodedSize(asm, encoding);
  // DW_OP_addr, or DW_OP_GNU_encoded_addr and the encoding.
  const operation = encoding === 0 ? [1 + size, 0x03] : [2 + size, 0xf1, encoding];
  const bytes = [0x16, ...uleb(which), ...operation];
  addStep(asm, { bytes, initial: false, address: { encoding, expr } });
}

export const CFI_DIRECTIVES: DirectiveTable = {
  cfi_startproc(asm, args) {
    if (asm.callFrames.open.has(asm.output.chain)) {
      throw new StatementError('previous CFI entry not closed (missing .cfi_endproc)');
    }
    asm.callFrames.start(args.rest() === 'simple');
  },
  cfi_endproc(asm, args) {
    if (!asm.callFrames.open.has(asm.output.chain)) {
      throw new StatementError('.cfi_endproc without corresponding .cfi_startproc');
    }
    args.finish();
    asm.callFrames.end();
  },
  cfi_sections(asm, args) {
    const names = args.rest();
    const known = /^"?\.(eh_frame(?!_)|debug_frame)/;
    const list = names === '' ? [] : names.split(/\s*,\s*/);
    const bad = list.find((name) => !known.test(name));
    if (bad !== undefined) {
      const character = bad.charAt(0);
      throw new StatementError(
        `junk at end of line, first unrecognized character is \`${character}'`,
      );
    }
    const has = (name: string) => list.some((each) => each.replace('"', '').startsWith(name));
    asm.callFrames.choose({ eh: has('.eh_frame'), debug: has('.debug_frame') });
  },
  cfi_def_cfa(asm, args) {
    const which = register(asm, args);
    comma(args);
    defineCfa(asm, which, number(asm, args));
    args.finish();
  },
  cfi_def_cfa_register: ofRegisters((which) => [0x0d, ...uleb(which)]),
  cfi_def_cfa_offset(asm, args) {
    defineOffset(asm, number(asm, args));
    args.finish();
  },
  cfi_adjust_cfa_offset(asm, args) {
    defineOffset(asm, openOf(asm).cfaOffset + number(asm, args));
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
    saveAt(asm, which, number(asm, args) - openOf(asm).cfaOffset);
    args.finish();
  },
  cfi_val_offset(asm, args) {
    const which = register(asm, args);
    comma(args);
    const count = factored(asm, number(asm, args));
    args.finish();
    if (count < 0) rule(asm, 0x15, ...uleb(which), ...sleb(count));
    else rule(asm, 0x14, ...uleb(which), ...uleb(count));
  },
  cfi_register(asm, args) {
    const which = register(asm, args);
    comma(args);
    rule(asm, 0x09, ...uleb(which), ...uleb(register(asm, args)));
    args.finish();
  },
  cfi_restore: ofRegisters((which) => (which < 0x40 ? [0xc0 | which] : [0x06, ...uleb(which)])),
  cfi_undefined: ofRegisters((which) => [0x07, ...uleb(which)]),
  cfi_same_value: ofRegisters((which) => [0x08, ...uleb(which)]),
  cfi_remember_state(asm, args) {
    args.finish();
    const open = openOf(asm);
    open.saved.push(open.cfaOffset);
    step(asm, 0x0a);
  },
  cfi_restore_state(asm, args) {
    args.finish();
    const open = openOf(asm);
    const offset = open.saved.pop();
    if (offset === undefined) {
      throw new StatementError('CFI state restore without previous remember');
    }
    open.cfaOffset = offset;
    step(asm, 0x0b);
  },
  cfi_return_column(asm, args) {
    frameOf(asm).returnColumn = register(asm, args);
    args.finish();
    advance(asm);
  },
  cfi_signal_frame(asm, args) {
    args.finish();
    frameOf(asm).signal = true;
    advance(asm);
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
  cfi_personality(asm, args) {
    frameOf(asm).personality = encodedOf(asm, args, 'cfi_personality');
  },
  cfi_lsda(asm, args) {
    frameOf(asm).lsda = encodedOf(asm, args, 'cfi_lsda');
  },
  cfi_label(asm, args) {
    const name = args.name();
    if (name === undefined) throw new StatementError('expected symbol name');
    args.finish();
    const label = asm.symbolOf(name);
    if (label.defined) throw new StatementError(`symbol \`${name}' is already defined`);
    addStep(asm, { bytes: [], initial: false, label });
  },
  cfi_val_encoded_addr: valEncodedAddress,
};
