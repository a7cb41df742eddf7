// Veneers: a few instructions between a branch and a target that it does not reach, because it is too far away, or
// because it is in the other instruction set and the branch cannot change that. They stand at the end of the output
// section the branch is in, with the instructions and in the places that GNU ld gives them.
import type { Isa } from './elf.js';

/** What a branch wants of its target. */
export interface Branch {
  readonly isa: Isa;
  readonly type: number;
  readonly view: DataView;
  readonly offset: number;
  readonly little: boolean;
  /** P. */
  readonly address: bigint;
  /** S; of a T32 function with bit 0 set. */
  readonly target: bigint;
  readonly isFunction: boolean;
  /** A of a RELA relocation. */
  readonly addend: bigint;
}

/** How far a branch reaches and what it can do; by relocation. */
interface Reach {
  readonly thumb: boolean;
  /** Bits of the signed offset in bytes. */
  readonly bits: number;
}

const REACH: Readonly<Record<Isa, Readonly<Record<number, Reach>>>> = {
  a64: { 282: { thumb: false, bits: 28 }, 283: { thumb: false, bits: 28 } },
  a32: {
    1: { thumb: false, bits: 26 },
    10: { thumb: true, bits: 25 },
    27: { thumb: false, bits: 26 },
    28: { thumb: false, bits: 26 },
    29: { thumb: false, bits: 26 },
    30: { thumb: true, bits: 25 },
    51: { thumb: true, bits: 21 },
  },
};

/** True for a relocation of a branch that may need a veneer. */
export const isBranch = (isa: Isa, type: number): boolean => REACH[isa][type] !== undefined;

const R_ARM_THM_CALL = 10;

type Kind = 'a64' | 'from_arm' | 'from_thumb' | 'thumb';

export interface Need {
  readonly kind: Kind;
  /** Where the veneer goes, bit 0 included. */
  readonly target: bigint;
  /** What the addend adds to the symbol, seen from the branch. */
  readonly extra: bigint;
  /** Of the name: what GNU ld calls a veneer for such a branch. */
  readonly suffix: string;
}

/** True for a target in T32 code. */
function isThumbTarget(branch: Branch, reach: Reach, exchange: boolean): boolean {
  if (branch.isFunction) return (branch.target & 1n) === 1n;
  return exchange && isBlx(branch) ? !reach.thumb : reach.thumb;
}

function isBlx({ type, view, offset, little }: Branch): boolean {
  if (type === R_ARM_THM_CALL) return (view.getUint16(offset + 2, little) & 0x1000) === 0;
  return view.getUint32(offset, little) >>> 28 === 15;
}

/** True for BL and BLX, which become each other. */
function canExchange({ type, view, offset, little }: Branch, reach: Reach): boolean {
  if (reach.thumb) return type === R_ARM_THM_CALL;
  const top = view.getUint32(offset, little) >>> 24;
  return top === 0xeb || top >>> 4 === 15;
}

/** The offset that the addend has beyond the usual one, which makes up for the PC. */
function extraOf(branch: Branch, reach: Reach): bigint {
  if (branch.isa === 'a64') return branch.addend;
  if (reach.thumb) return 0n;
  const word = branch.view.getUint32(branch.offset, branch.little);
  return BigInt(((word << 8) >> 6) + 8);
}

/** The veneer that a branch needs; undefined where it needs none, or is no branch. */
export function veneerFor(branch: Branch): Need | undefined {
  const reach = REACH[branch.isa][branch.type];
  if (!reach) return undefined;
  const extra = extraOf(branch, reach);
  const limit = 1n << BigInt(reach.bits - 1);
  const pc = branch.isa === 'a64' ? 0n : reach.thumb ? 4n : 8n;
  const target = branch.target + extra;
  const distance = (branch.isa === 'a64' ? target : target & ~1n) - branch.address - pc;
  const isFar = distance < -limit || distance >= limit;
  if (branch.isa === 'a64')
    return isFar ? { kind: 'a64', target, extra, suffix: '_veneer' } : undefined;
  const exchange = canExchange(branch, reach);
  const toThumb = isThumbTarget(branch, reach, exchange);
  if (!isFar && (toThumb === reach.thumb || exchange)) return undefined;
  // A BL of T32 becomes BLX to an A32 veneer.
  const suffix = toThumb === reach.thumb ? '_veneer' : reach.thumb ? '_from_thumb' : '_from_arm';
  if (!reach.thumb || exchange) return { kind: 'from_arm', target, extra, suffix };
  return { kind: toThumb ? 'thumb' : 'from_thumb', target, extra, suffix };
}

interface Veneer {
  readonly kind: Kind;
  readonly name: string;
  target: bigint;
  /** Offset in the output section. */
  offset: number;
  /** The near form does not reach. */
  far: boolean;
}

/** Room that an A64 veneer gets; and the branch over them all. */
const A64_ROOM = 24;
const A64_OVER = 8;

function sizeOf({ kind, far }: Veneer): number {
  if (kind === 'a64') return far ? 24 : 12;
  if (kind === 'from_arm') return 8;
  if (kind === 'from_thumb') return far ? 12 : 8;
  return 16;
}

export interface VeneerSymbol {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
  readonly thumb: boolean;
}

/** The veneers of one output section. */
export class VeneerArea {
  private readonly byKey = new Map<string, Veneer>();

  constructor(
    private readonly isa: Isa,
    /** Where they begin in the section. */
    readonly start: number,
  ) {}

  /** Makes sure that there is one for `symbol`. Returns true where it is new, or has grown. */
  want(key: string, symbol: string, need: Need, address: bigint): boolean {
    const full = `${key} ${need.kind} ${need.extra}`;
    const before = this.byKey.get(full);
    if (before) {
      before.target = need.target;
      const grows = !before.far && !this.reaches(before, address);
      before.far ||= grows;
      if (grows) this.layOut();
      return grows;
    }
    const name = `__${symbol}${need.suffix}`;
    const veneer = { kind: need.kind, name, target: need.target, offset: this.start, far: false };
    this.byKey.set(full, veneer);
    this.layOut();
    veneer.far = !this.reaches(veneer, address);
    this.layOut();
    return true;
  }

  private layOut(): void {
    let offset = this.start + (this.isa === 'a64' ? A64_OVER : 0);
    for (const veneer of this.byKey.values()) {
      veneer.offset = offset;
      const size = sizeOf(veneer);
      offset += this.isa === 'a64' ? (size + 7) & ~7 : size;
    }
  }

  /** True where the near form gets there from a section at `address`. */
  private reaches({ kind, target, offset }: Veneer, address: bigint): boolean {
    const place = address + BigInt(offset);
    if (kind === 'a64') {
      const pages = (target >> 12n) - (place >> 12n);
      return pages >= -0x100000n && pages < 0x100000n;
    }
    if (kind !== 'from_thumb') return true;
    const distance = target - place - 12n;
    return distance >= -0x2000000n && distance < 0x2000000n;
  }

  /** Where the section ends with them. */
  get end(): number {
    if (this.isa === 'a64') return this.start + A64_OVER + A64_ROOM * this.byKey.size;
    const last = [...this.byKey.values()].at(-1);
    return last ? (last.offset + sizeOf(last) + 7) & ~7 : this.start;
  }

  /** Offset and instruction set of the one for a symbol. */
  find(key: string, need: Need): { offset: number; thumb: boolean } | undefined {
    const found = this.byKey.get(`${key} ${need.kind} ${need.extra}`);
    return found && { offset: found.offset, thumb: isThumb(found.kind) };
  }

  get symbols(): VeneerSymbol[] {
    return [...this.byKey.values()].map((veneer) => ({
      name: veneer.name,
      offset: veneer.offset,
      size: sizeOf(veneer),
      thumb: isThumb(veneer.kind),
    }));
  }

  /** Writes them into the section, which starts at `address`. */
  write(view: DataView, address: bigint, little: boolean): void {
    if (this.isa === 'a64') {
      view.setUint32(this.start, 0x14000000 | ((this.end - this.start) >> 2), true);
      view.setUint32(this.start + 4, 0xd503201f, true);
    }
    for (const veneer of this.byKey.values()) {
      const place = address + BigInt(veneer.offset);
      if (veneer.kind === 'a64') writeA64(view, veneer, place, little);
      else writeA32(view, veneer, place, little);
    }
  }
}

const isThumb = (kind: Kind) => kind === 'from_thumb' || kind === 'thumb';

/** ADRP, ADD, BR X16; or a distance from a literal. */
function writeA64(view: DataView, veneer: Veneer, place: bigint, little: boolean): void {
  const { target, offset, far } = veneer;
  const words = (...list: number[]) =>
    list.forEach((word, i) => {
      view.setUint32(offset + 4 * i, word >>> 0, true);
    });
  if (far) {
    // ldr x16, .+16; adr x17, .; add x16, x16, x17; br x16
    words(0x58000090, 0x10000011, 0x8b110210, 0xd61f0200);
    view.setBigUint64(offset + 16, BigInt.asUintN(64, target - place - 4n), little);
    return;
  }
  const pages = Number((target >> 12n) - (place >> 12n));
  const adrp = 0x90000010 | ((pages & 3) << 29) | (((pages >> 2) & 0x7ffff) << 5);
  words(adrp, 0x91000210 | (Number(target & 0xfffn) << 10), 0xd61f0200);
}

function writeA32(view: DataView, veneer: Veneer, place: bigint, little: boolean): void {
  const { kind, target, far } = veneer;
  let { offset } = veneer;
  const word = (value: number) => {
    view.setUint32(offset, value >>> 0, little);
    offset += 4;
  };
  if (isThumb(kind)) {
    // bx pc, and what is never reached.
    view.setUint16(offset, 0x4778, little);
    view.setUint16(offset + 2, 0xe7fd, little);
    offset += 4;
  }
  const address = Number(BigInt.asUintN(32, target));
  if (kind === 'thumb') {
    // ldr ip, [pc]; bx ip
    word(0xe59fc000);
    word(0xe12fff1c);
    word(address);
  } else if (kind === 'from_thumb' && !far) {
    const distance = Number(BigInt.asIntN(32, target - place - 12n));
    word(0xea000000 | ((distance >> 2) & 0xffffff));
  } else {
    // ldr pc, [pc, #-4]
    word(0xe51ff004);
    word(address);
  }
}
