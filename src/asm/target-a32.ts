// The processor of A32 and T32: what `-march=`, `-mcpu=`, `-mfpu=` and their directives chose, what it has, and, where
// nothing was chosen, what the program has used: its build attributes then say which processor that takes.
import type { Encoded, Fixup } from '../operands/context.js';
import type { Row } from '../table/row.js';
import { TAG } from './attribute-tags.js';
import { StatementError } from './diagnostics.js';
import { ZERO } from './expr.js';
import {
  ARCHES_A32,
  type ArchA32,
  appliesA32,
  archOfFeatures,
  cpuA32,
  extensionA32,
  fpuA32,
  isGeneralA32,
} from './features-a32.js';

/** Features that the FPU has, not the architecture. */
const OF_FPU = new Set(
  'VFP v1 fp64 fpv2 fpv3xd fpv3 hp d32 fma FPv8 FPv8d AdvSIMD simdfma simdv8 crypto FPA simd81'.split(
    ' ',
  ),
);

/** Features of Armv8.x that need a part of the FPU: what of the architecture or its extensions, and of the FPU. */
const COMBINED: Readonly<Record<string, readonly [arch: readonly string[], fpu: string]>> = {
  RDM: [['arm', 'thumb'], 'simdv8'],
  FP16: [['FP16'], 'VFP'],
  FP16simd: [['FP16'], 'AdvSIMD'],
  FHM: [['FHM'], 'simdv8'],
  DotProd: [['DotProd', 'v84'], 'simdv8'],
  FCMA: [['v83'], 'simdv8'],
  JSCVT: [['v83'], 'FPv8d'],
  BF16: [['BF16', 'v86'], 'VFP'],
  BF16simd: [['BF16', 'v86'], 'simdv8'],
  I8MM: [['I8MM', 'v86'], 'simdv8'],
};

const NOTHING: ReadonlySet<string> = new Set();

export class TargetA32 {
  /** `fixV4bx`: Armv4 has BX, which is for the linker to replace. */
  constructor(private readonly fixV4bx = false) {}

  /** What was chosen; undefined: any processor, which GNU as takes to be none of the later ones where it matters. */
  private chosen: ArchA32 | undefined;
  private features: Set<string> = new Set();
  private fpu: ReadonlySet<string> = NOTHING;
  /** The FPU that `-mfpu=` or `.fpu` chose, not an extension of the architecture. */
  private namedFpu: ReadonlySet<string> = NOTHING;
  private given: Set<string> = new Set();
  /** Tag_CPU_name. */
  private display = '';
  /** `.object_arch`: what the attributes say instead. */
  private reported: ArchA32 | undefined;
  private readonly usedRows = new Set<Row>();
  /** What `admits` has answered since the last choice. */
  private readonly admitted = new Map<Row, boolean>();

  /** `-march=`; `.arch` (`isDirective`) takes no extensions. */
  setArch(text: string, isDirective = false): void {
    const [name, ...extensions] = isDirective ? [text] : text.split('+');
    const arch = ARCHES_A32.get(name);
    if (!arch) throw new StatementError(`unknown architecture \`${text}'`);
    for (const each of extensions) {
      if (extensionA32(each.replace(/^no(?=.)/, ''), name) && !appliesA32(each, name))
        throw new StatementError('extension does not apply to the base architecture');
    }
    this.choose(arch, extensions);
    this.display = name.startsWith('armv') ? name.slice(4).toUpperCase() : name;
  }

  setCpu(text: string): void {
    const [name, ...extensions] = text.split('+');
    const cpu = cpuA32(name);
    if (!cpu) throw new StatementError(`unknown cpu \`${text}'`);
    const [arch, ...own] = cpu.arch.split('+');
    this.choose(ARCHES_A32.get(arch) as ArchA32, own);
    for (const each of extensions) this.extend(each);
    this.display = cpu.display;
  }

  private choose(arch: ArchA32, extensions: readonly string[]): void {
    this.admitted.clear();
    this.chosen = arch;
    this.features = new Set(arch.features);
    this.fpu = this.namedFpu;
    this.given = new Set();
    for (const each of extensions) this.extend(each);
  }

  setFpu(name: string): void {
    const fpu = fpuA32(name);
    if (!fpu) throw new StatementError(`unknown floating point format \`${name}'`);
    this.fpu = fpu;
    this.namedFpu = fpu;
    this.admitted.clear();
  }

  /** `.object_arch`. */
  report(name: string): void {
    const arch = ARCHES_A32.get(name);
    if (!arch) throw new StatementError(`unknown architecture \`${name}'`);
    this.reported = arch;
  }

  /** `.arch_extension`. */
  extendArch(name: string): void {
    const { chosen } = this;
    const bare = name.replace(/^no/, '');
    if (chosen && extensionA32(bare, chosen.name) && !appliesA32(bare, chosen.name)) {
      const why = isGeneralA32(bare)
        ? `architectural extension \`${bare}' is not allowed for the current base architecture`
        : `unknown architecture extension \`${bare}'`;
      throw new StatementError(why);
    }
    this.extend(name);
  }

  extend(name: string): void {
    const isOff = name.startsWith('no');
    const features = extensionA32(isOff ? name.slice(2) : name, this.chosen?.name ?? 'all');
    if (!features) throw new StatementError(`unknown architecture extension \`${name}'`);
    this.admitted.clear();
    const parts = [...features];
    if (!isOff) {
      const fpu = parts.filter((each) => OF_FPU.has(each));
      const rest = parts.filter((each) => !OF_FPU.has(each));
      if (fpu.length > 0) this.fpu = new Set(fpu);
      for (const each of rest) this.given.add(each);
      for (const each of rest) this.features.add(each);
    } else if (name === 'nofp') this.fpu = NOTHING;
    else {
      const isSimd = name === 'nosimd';
      const gone = new Set(parts.filter((each) => !isSimd || /AdvSIMD|simd|crypto/.test(each)));
      this.fpu = new Set([...this.fpu].filter((each) => !gone.has(each)));
      this.features = new Set([...this.features].filter((each) => !gone.has(each)));
    }
  }

  /** True where there is such an instruction set: not A32 in M profiles, not T32 before Armv4T. */
  hasState(state: 'arm' | 'thumb'): boolean {
    return this.chosen === undefined || this.features.has(state);
  }

  /** False where the processor lacks a feature of a row. */
  supports(feature: string): boolean {
    const combined = COMBINED[feature];
    if (combined) {
      const [arch, fpu] = combined;
      return this.fpu.has(fpu) && (!this.chosen || arch.some((each) => this.features.has(each)));
    }
    if (feature === 'simd81') return this.fpu.has(feature) || this.features.has(feature);
    if (OF_FPU.has(feature)) return this.fpu.has(feature);
    if (feature === 'oldnop') return !this.features.has('nop');
    if (feature === 'oldnopt') return !this.features.has('nopt');
    if (feature === 'm') return this.features.has('m');
    if (feature === 'chosen dsp') return this.features.has('dsp');
    if (feature === 'v7mOnly') return this.isArmv7M;
    if (this.chosen === undefined) return feature !== 'nop' && feature !== 'nopt';
    return this.features.has(feature);
  }

  /** The processor may be one of Armv7's M profile. */
  private get isArmv7M(): boolean {
    const { chosen, features } = this;
    return !chosen || (features.has('v7') && !features.has('arm') && !features.has('v8m'));
  }

  /** False where the processor lacks what a row needs. */
  admits(row: Row): boolean {
    let answer = this.admitted.get(row);
    if (answer === undefined) {
      const need = TargetA32.needOf(row);
      answer = need === undefined || this.supports(need) || (this.fixV4bx && isBx(row));
      this.admitted.set(row, answer);
    }
    return answer;
  }

  /** What a row needs: by its tags, or because of its instruction set. */
  private static needOf(row: Row): string | undefined {
    if (row.since !== undefined) return row.since;
    return row.feature ?? (row.isa === 't32' && row.width === 32 ? 'v6t2' : undefined);
  }

  /** The program has this instruction. */
  use(encoded: Encoded): void {
    this.usedRows.add(encoded.row);
    if (isBx(encoded.row) && this.marksBx()) encoded.fixups = [V4BX];
  }

  /** True where the linker may have to replace BX by a move to PC, since the processor may be an Armv4. */
  private marksBx(): boolean {
    const isLater = (arch: ArchA32 | undefined) => arch?.features.has('v5') === true;
    return !isLater(this.chosen) || (this.reported !== undefined && !isLater(this.reported));
  }

  private used(): Set<string> {
    const used = new Set<string>();
    for (const row of this.usedRows) {
      used.add(row.isa === 't32' ? 'thumb' : 'arm');
      const need = TargetA32.needOf(row);
      if (need !== undefined && !need.startsWith('oldnop')) used.add(need);
    }
    return used;
  }

  /** What of that says which architecture it takes; T32's division is in no profile before Armv7. */
  private archUsed(): Set<string> {
    const used = this.used();
    const features = new Set([...used].filter(isOfArch));
    if (used.has('div')) features.add('v7');
    return features;
  }

  /** Tags of the build attributes with their values. */
  attributes(): Map<number, number | string> {
    const has = this.chosen ? this.features : this.used();
    const arch = this.reported ?? this.archToReport();
    const values = new Map<number, number | string>();
    const put = (tag: number, value: number | string) => {
      if (value !== 0 && value !== '') values.set(tag, value);
    };
    put(TAG.CPU_name, this.display);
    put(TAG.CPU_arch, arch.tag);
    put(TAG.CPU_arch_profile, arch.profile === '' ? 0 : arch.profile.charCodeAt(0));
    put(TAG.DSP_extension, Number(this.given.has('dspext')));
    const isNothing = has.size === 0;
    put(TAG.ARM_ISA_use, Number(isNothing || has.has('arm') || has.has('v8')));
    const isThumb = has.has('thumb') || (!this.chosen && has.has('v4t'));
    put(TAG.THUMB_ISA_use, isNothing || isThumb ? thumbUse(has) : 0);
    put(TAG.FP_arch, fpArch(this.fpu));
    put(TAG.ABI_HardFP_use, Number(this.fpu.has('VFP') && !hasDouble(this.fpu)));
    put(TAG.WMMX_arch, has.has('iwmmxt2') ? 2 : Number(has.has('iwmmxt')));
    put(TAG.Advanced_SIMD_arch, simdArch(this.fpu, has));
    put(TAG.MVE_arch, has.has('MVEfp') ? 2 : Number(has.has('MVE')));
    put(TAG.FP_HP_extension, Number(this.fpu.has('hp') && !this.fpu.has('fma')));
    put(TAG.DIV_use, this.dividesBesides(has, arch.profile) ? 2 : 0);
    put(TAG.MPextension_use, Number(has.has('MP')));
    put(TAG.Virtualization_use, Number(has.has('Security')) | (Number(has.has('VE')) << 1));
    return values;
  }

  private archToReport(): ArchA32 {
    if (!this.chosen) return archOfFeatures(this.archUsed());
    const { tag, profile, features } = this.chosen;
    if (this.given.size === 0) return this.chosen;
    // Of two architectures one of which is the other with an extension, the attributes name the greater.
    const exact = archOfFeatures(this.features);
    const isOther = exact.tag !== tag && exact.profile === profile;
    return isOther && exact.features.size === features.size + this.given.size ? exact : this.chosen;
  }

  /** Division beyond what the architecture has anyway. */
  private dividesBesides(has: ReadonlySet<string>, profile: string): boolean {
    if (has.has('v8') || has.has('v8m')) return false;
    return has.has('adiv') || (profile === '' && has.has('div') && !has.has('arm'));
  }
}

const isBx = (row: Row) => row.name === 'BX' && row.isa === 'a32';

const V4BX: Fixup = {
  expr: ZERO,
  relocation: 40,
  pcRelative: false,
  always: true,
  apply: (insn) => insn,
};

/** Division has a tag of its own. */
const isOfArch = (feature: string) =>
  !OF_FPU.has(feature) && !COMBINED[feature] && !/^a?div$/.test(feature);

/** 1: 16 bits, 2: 32 bits too, 3: as the architecture (Armv8-M) has it. */
function thumbUse(has: ReadonlySet<string>): number {
  if (has.has('v8m')) return 3;
  return ['v6t2', 'v6t2m', 'notm', 'dsp', 'lda', 'v8', 'div'].some((each) => has.has(each)) ? 2 : 1;
}

const hasDouble = (fpu: ReadonlySet<string>) => fpu.has('v1') || fpu.has('fp64');

function fpArch(fpu: ReadonlySet<string>): number {
  const sixteen = Number(!fpu.has('d32'));
  if (fpu.has('FPv8')) return 7 + sixteen;
  if (fpu.has('fma')) return 5 + sixteen;
  if (fpu.has('fpv3xd')) return 3 + sixteen;
  return fpu.has('fpv2') ? 2 : Number(fpu.has('VFP'));
}

function simdArch(fpu: ReadonlySet<string>, has: ReadonlySet<string>): number {
  if (fpu.has('simd81') || has.has('simd81')) return 4;
  if (fpu.has('simdv8')) return 3;
  return fpu.has('AdvSIMD') ? 1 + Number(fpu.has('simdfma')) : 0;
}
