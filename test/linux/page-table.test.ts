// Hyp's tables, on a memory that is only an array.
import { beforeEach, describe, expect, it } from 'vitest';
import { ARCHES } from '../../src/linux/arch.js';
import { KernelMemory } from '../../src/linux/memory.js';
import { HypPageTable, PAGE_HYP } from '../../src/linux/page-table.js';
import type { PlatformMachine } from '../../src/platform/index.js';

const arch = ARCHES.arm;

function ram(): PlatformMachine {
  const bytes = new Uint8Array(arch.board.ramBytes);
  return {
    read: (pa: bigint, count: number) => bytes.slice(Number(pa), Number(pa) + count),
    write: (pa: bigint, data: Uint8Array) => bytes.set(data, Number(pa)),
  } as unknown as PlatformMachine;
}

describe('kernel memory', () => {
  it('reads and writes through the linear map, and nowhere else', () => {
    const memory = new KernelMemory(ram(), arch, 0xc0a0_0000n);
    memory.writeWord(0xc0a0_0000n, 0x1234_5678n);
    expect(memory.readWord(0xc0a0_0000n)).toBe(0x1234_5678n);
    expect(memory.virt_to_phys(0xc068_5760n)).toBe(0x68_5760n);
    expect(() => memory.readWord(0x68_5760n)).toThrow(
      'Unable to handle kernel paging request at virtual address 685760',
    );
  });

  it('hands out zeroed pages until there are none', () => {
    const memory = new KernelMemory(ram(), arch, 0xc0ff_e001n);
    const page = memory.get_zeroed_page();
    expect(page).toBe(0xc0ff_f000n);
    expect(() => memory.get_zeroed_page()).toThrow('Out of memory');
    memory.writeWord(page, 1n);
    memory.free_page(page);
    expect(memory.readWord(memory.get_zeroed_page())).toBe(0n);
  });
});

describe("Hyp's page tables", () => {
  let memory: KernelMemory;
  let table: HypPageTable;
  beforeEach(() => {
    memory = new KernelMemory(ram(), arch, 0xc0a0_0000n);
    table = new HypPageTable(memory, memory.get_zeroed_page());
  });

  it('map a page and keep the offset in it', () => {
    table.mapPage(0xffff_0000n, 0x68_5000n, PAGE_HYP(7));
    expect(table.translate(0xffff_0760n)).toBe(0x68_5760n);
    expect(table.translate(0xffff_1000n)).toBeUndefined();
    expect(table.translate(0x68_5760n)).toBeUndefined();
  });

  it('have descriptors as the architecture wants them', () => {
    table.mapPage(0xffff_0000n, 0x68_5000n, PAGE_HYP(7));
    // Level 1 entry 3 and level 2 entry 511 are tables, level 3 entry 496 is the page.
    const level2 = memory.readNumber(table.pgd + 24n, 8);
    expect(level2 & 0xfffn).toBe(3n);
    const level3 = memory.readNumber(memory.phys_to_virt(level2 & ~0xfffn) + 511n * 8n, 8);
    expect(level3 & 0xfffn).toBe(3n);
    const page = memory.readNumber(memory.phys_to_virt(level3 & ~0xfffn) + 496n * 8n, 8);
    // AF, inner shareable, AP[1], AttrIndx 7, page
    expect(page).toBe(0x68_575fn);
  });

  it('share the lower tables of neighbours', () => {
    table.mapPage(0xc000_8000n, 0x8000n, PAGE_HYP(7));
    const before = memory.get_zeroed_page();
    table.mapPage(0xc000_9000n, 0x9000n, PAGE_HYP(7));
    expect(memory.get_zeroed_page()).toBe(before + 4096n);
  });

  it('lose a page that is unmapped', () => {
    table.mapPage(0xc000_8000n, 0x8000n, PAGE_HYP(7));
    table.unmapPage(0xc000_8000n);
    expect(table.translate(0xc000_8000n)).toBeUndefined();
    table.unmapPage(0x1000n);
  });
});
