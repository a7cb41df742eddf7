// What an instruction leaves UNKNOWN: the CONSTRAINED UNPREDICTABLE ones that the core executes (docs/fidelity.md
// has what it chooses) where one of the manual's options is an UNKNOWN value, and those of which the
// manual says so outright. Facts about words alone; who watches a PE asks for them (unknown.ts).
import { fieldOf, nameOf } from '../table/fields.js';
import type { Row } from '../table/row.js';

/** A register, or words in memory, that the instruction leaves UNKNOWN; or an UNKNOWN address it stores to. */
export type Loss =
  | {
      readonly kind: 'register';
      readonly n: number;
      readonly isVector: boolean;
      readonly why: string;
    }
  | { readonly kind: 'memory'; readonly store: LostStore; readonly why: string }
  | { readonly kind: 'address'; readonly n: number; readonly why: string };

/** Words of a store: `offset` bytes behind the base before the instruction (`after`: behind it). */
export interface LostStore {
  readonly n: number;
  readonly at: 'before' | 'after';
  readonly offset: number;
  readonly bytes: 4 | 8;
  /** Register of the status: nothing was stored where it is not 0. */
  readonly status?: number;
}

/** The fields of one word. */
class Word {
  readonly name: string;
  readonly isA64: boolean;
  readonly isVector: boolean;

  constructor(
    private readonly row: Row,
    private readonly insn: number,
  ) {
    this.name = nameOf(row);
    this.isA64 = row.isa === 'a64';
    this.isVector = this.isA64 && /^simd/.test(row.group);
  }

  field(name: string): number | undefined {
    return fieldOf(this.row, this.insn, name);
  }

  /** The field is there and has the value of the other one, which is not `ZR` or PC. */
  same(name: string, other: string): boolean {
    const value = this.field(name);
    return value !== undefined && value === this.field(other) && value !== (this.isA64 ? 31 : 15);
  }

  /** The registers transferred: Rt and Rt2; of A32's doublewords Rt and the one behind it. */
  transferred(): number[] {
    const first = this.field('Rt');
    if (first === undefined) return [];
    const second =
      this.field('Rt2') ?? (/^(LDRD|STRD|LDREXD|STREXD)/.test(this.name) ? first + 1 : undefined);
    return second === undefined ? [first] : [first, second];
  }

  /** Fields that the template lets no PC into, `npc`, `pc!` and `gpr`, and that have it. */
  hasForbiddenPC(name: string): boolean {
    const spec = new RegExp(`<r:${name}\\|([^>]*)>`).exec(this.row.template);
    return spec !== null && /(^|\|)(npc|pc!|gpr)/.test(spec[1]) && this.field(name) === 15;
  }
}

const WRITES_BACK = /_(pre|post)(_\d+)?$/;

/** What the instruction leaves UNKNOWN when it has been executed without an exception. */
export function lossesOf(row: Row, insn: number): readonly Loss[] {
  const word = new Word(row, insn);
  return [
    ...(WRITES_BACK.test(word.name) && !word.isVector ? writeBack(word) : []),
    ...pair(word),
    ...(/^ST(L?X|L?EX)/.test(word.name) ? exclusive(word) : []),
    ...(/^(LDM|STM)/.test(word.name) ? multiple(word) : []),
    ...(word.isA64 ? [] : products(word)),
  ];
}

const register = (n: number, why: string, isVector = false): Loss => ({
  kind: 'register',
  n,
  isVector,
  why,
});

function writeBack(word: Word): Loss[] {
  const n = word.field('Rn');
  const index = word.transferred().indexOf(n ?? -1);
  if (n === undefined || index < 0 || n === (word.isA64 ? 31 : 15)) return [];
  if (/^LD/.test(word.name)) return [register(n, 'load with write-back and Rt = Rn')];
  const bytes = storedBytes(word.name);
  if (bytes === undefined) return [];
  const at = /_pre/.test(word.name) ? 'after' : 'before';
  const why = 'store with write-back and Rt = Rn';
  return [{ kind: 'memory', store: { n, at, offset: index * bytes, bytes }, why }];
}

/** Bytes of one register that a store of words stores; bytes and halfwords have no room for a tag. */
function storedBytes(name: string): 4 | 8 | undefined {
  if (/^(STR|STP|STL?XR|STL?XP)_?(imm|pre|post)?_?64$/.test(name)) return 8;
  return /^(STR|STP|STRD|STL?XR|STL?XP|STL?EX|STL?EXD)(_|$)/.test(name) ? 4 : undefined;
}

function pair(word: Word): Loss[] {
  const isLoad = /^(LDP|LDNP|LDPSW|LDXP|LDAXP|LDRD|LDREXD|LDAEXD)/.test(word.name);
  const isTransfer = /^(MRRC|VMOV_from_(2s|d)$)/.test(word.name);
  const t = word.field('Rt');
  if (t === undefined || !(isLoad || isTransfer) || !word.same('Rt', 'Rt2')) return [];
  return [register(t, `${isLoad ? 'load' : 'move'} of two registers with Rt = Rt2`, word.isVector)];
}

/** Rs, of AArch32 Rd, is the status. */
function exclusive(word: Word): Loss[] {
  const status = word.field(word.isA64 ? 'Rs' : 'Rd');
  const n = word.field('Rn');
  if (status === undefined || n === undefined) return [];
  const name = word.isA64 ? 'Rs' : 'Rd';
  if (word.same(name, 'Rn'))
    return [{ kind: 'address', n, why: `store exclusive with ${name} = Rn` }];
  const index = word.transferred().indexOf(status);
  const bytes = storedBytes(word.name);
  if (index < 0 || bytes === undefined || status === (word.isA64 ? 31 : 15)) return [];
  const store = { n, at: 'before', offset: index * bytes, bytes, status } as const;
  return [{ kind: 'memory', store, why: `store exclusive with ${name} = Rt` }];
}

function multiple(word: Word): Loss[] {
  const n = word.field('Rn');
  const list = word.field('register_list');
  if (word.isA64 || n === undefined || list === undefined) return [];
  if (word.field('W') !== 1 || ((list >>> n) & 1) === 0) return [];
  if (/^LDM/.test(word.name)) return [register(n, 'LDM with write-back and Rn in the list')];
  const below = ones(list & ((1 << n) - 1));
  if (below === 0) return [];
  const count = ones(list);
  const lowest = { DA: 4 - 4 * count, DB: -4 * count, IB: 4 }[word.name.slice(3, 5)] ?? 0;
  const store = { n, at: 'before', offset: lowest + 4 * below, bytes: 4 } as const;
  return [{ kind: 'memory', store, why: 'STM with write-back and Rn in the list, not the lowest' }];
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}

/** Results of AArch32 that are computed from PC where that is not allowed, and of which both halves have one register. */
function products(word: Word): Loss[] {
  if (word.same('RdLo', 'RdHi'))
    return [register(word.field('RdLo')!, `${word.name} with RdLo = RdHi`)];
  if (!['Rn', 'Rm', 'Ra'].some((name) => word.hasForbiddenPC(name))) return [];
  // Of STREX Rd is the status.
  if (/^ST/.test(word.name)) return [];
  return ['Rd', 'RdLo', 'RdHi', ...(/^LD/.test(word.name) ? ['Rt'] : [])].flatMap((name) => {
    const n = word.field(name);
    return n === undefined || n === 15 ? [] : [register(n, `${word.name} of PC`)];
  });
}
