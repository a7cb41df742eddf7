// Stage 1 tables of Hyp mode and EL2, as arch/arm/kvm/mmu.c makes them. Both architectures use the same
// ones: 64-bit descriptors, 4 KiB pages, three levels that resolve 9 bits each. A descriptor:
//
//   63..54      53..40  39..12            11   10   9..8   7..6   4..2        1..0
//   upper attrs         output address    nG   AF   SH     AP     AttrIndx    0 none, 1 block, 3 table/page
import type { KernelMemory } from './memory.js';
import { PAGE_SHIFT, PAGE_SIZE } from './memory.js';

const DESCRIPTOR_BYTES = 8;
const TYPE_TABLE = 3n;
const TYPE_PAGE = 3n;
const AF = 1n << 10n;
const SH_INNER = 3n << 8n;
/** AP[1], RES1 in a translation regime with one privilege level. */
const AP1 = 1n << 6n;
const OUTPUT_MASK = 0xff_ffff_f000n;

/** The level 1 table's shift; the lower two are 21 and 12. */
const LEVEL1_SHIFT = 30n;

/** Attributes of a page that Hyp mode or EL2 reads, writes and executes. */
export function PAGE_HYP(normalMemory: number): bigint {
  return TYPE_PAGE | AF | SH_INNER | AP1 | (BigInt(normalMemory) << 2n);
}

/** A level 1 table (pgd) and what hangs on it. `pgd` is its kernel virtual address. */
export class HypPageTable {
  constructor(
    private readonly memory: KernelMemory,
    readonly pgd: bigint,
  ) {}

  /** Maps the page of `va` to the page of `pa`, replacing what was there. */
  mapPage(va: bigint, pa: bigint, attributes: bigint): void {
    const entry = this.#entry(va);
    this.memory.writeNumber(entry, (pa & OUTPUT_MASK) | attributes, 8);
  }

  /** Takes the page of `va` out. */
  unmapPage(va: bigint): void {
    const entry = this.lookup(va);
    if (entry) this.memory.writeNumber(entry.at, 0n, 8);
  }

  /** The page descriptor for `va` and where it is; undefined where a table on the way is missing. */
  lookup(va: bigint): { at: bigint; descriptor: bigint } | undefined {
    let table = this.pgd;
    for (let shift = LEVEL1_SHIFT; ; shift -= 9n) {
      const at = table + index(va, shift) * BigInt(DESCRIPTOR_BYTES);
      const descriptor = this.memory.readNumber(at, 8);
      if (shift === PAGE_SHIFT) return { at, descriptor };
      if ((descriptor & 3n) !== TYPE_TABLE) return undefined;
      table = this.memory.phys_to_virt(descriptor & OUTPUT_MASK);
    }
  }

  /** The physical address `va` is mapped to, undefined if it is not mapped. */
  translate(va: bigint): bigint | undefined {
    const entry = this.lookup(va);
    if (!entry || (entry.descriptor & 3n) !== TYPE_PAGE) return undefined;
    return (entry.descriptor & OUTPUT_MASK) | (va & (PAGE_SIZE - 1n));
  }

  /** Address of the page descriptor for `va`; makes the tables on the way. */
  #entry(va: bigint): bigint {
    let table = this.pgd;
    for (let shift = LEVEL1_SHIFT; shift > PAGE_SHIFT; shift -= 9n) {
      const at = table + index(va, shift) * BigInt(DESCRIPTOR_BYTES);
      let descriptor = this.memory.readNumber(at, 8);
      if ((descriptor & 3n) === 0n) {
        descriptor = this.memory.virt_to_phys(this.memory.get_zeroed_page()) | TYPE_TABLE;
        this.memory.writeNumber(at, descriptor, 8);
      }
      table = this.memory.phys_to_virt(descriptor & OUTPUT_MASK);
    }
    return table + index(va, PAGE_SHIFT) * BigInt(DESCRIPTOR_BYTES);
  }
}

/** Index into the table at the level with this shift. */
function index(va: bigint, shift: bigint): bigint {
  return (va >> shift) & 0x1ffn;
}
