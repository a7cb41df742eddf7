// How T32 runs: exact counts with instructions of two sizes, stops and breakpoints at halfwords, branches into
// the middle of an instruction, instructions that cross a page, code that changes itself, IT blocks.
import { beforeEach, describe, expect, it } from 'vitest';
import { Machine } from '../../src/machine/index.js';

const CODE = 0x40000000;
const NOP = 0xbf00;
/** ADD.W R0, R0, #1: an instruction of two halfwords, the second of which is ADD R0, R0, R1 as one of its own. */
const ADD_W = [0xf100, 0x0001];
const T_SVC = 0x1f3;

let machine: Machine;

beforeEach(async () => {
  machine = await Machine.create({ isa: 'a32', startMode: 'svc', ramBytes: 1 << 20 });
  machine.cpu.cpsr = T_SVC;
  for (let n = 0; n < 15; n++) machine.cpu.setR(n, 0);
});

function write(address: number, halfwords: readonly number[]): void {
  machine.write(BigInt(address), new Uint8Array(new Uint16Array(halfwords).buffer));
}

function start(halfwords: readonly number[], address = CODE): void {
  write(address, halfwords);
  machine.cpu.pc = BigInt(address);
}

/** Steps one instruction at a time: addresses behind CODE, until `count`. */
function steps(count: number): number[] {
  return Array.from({ length: count }, () => {
    const stop = machine.step();
    expect(stop.reason).toBe('budget');
    return Number(machine.cpu.pc) - CODE;
  });
}

describe('counts', () => {
  // movs r0, #0; 1: add.w r0, r0, #1; nop; add.w r0, r0, #1; cmp r0, #200; bne 1b; b .
  const loop = [0x2000, ...ADD_W, NOP, ...ADD_W, 0x28c8, 0xd1f8, 0xe7fe];

  it('a 32-bit instruction is one', () => {
    start(loop);
    const end = BigInt(CODE + 16);
    expect(machine.run({ until: end, maxInsns: 10_000 }).reason).toBe('until');
    expect(machine.insns).toBe(1n + 100n * 5n);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 11, 99, 100, 101, 250, 499, 500, 501])(
    'a budget of %i ends exactly, in parts as in one',
    (budget) => {
      start(loop);
      expect(machine.run({ maxInsns: budget }).reason).toBe('budget');
      expect(machine.insns).toBe(BigInt(budget));
      const once = [machine.cpu.pc, machine.r(0)];
      start(loop);
      for (let i = 0; i < budget; i++) machine.step();
      expect([machine.cpu.pc, machine.r(0)]).toEqual(once);
      expect(machine.insns).toBe(BigInt(2 * budget));
    },
  );

  it('a straight run through several pages ends exactly wherever it ends', () => {
    const code: number[] = [];
    while (code.length < 6000) code.push(...(code.length % 3 ? ADD_W : [0x3001]));
    const wide = code.filter((halfword) => halfword === ADD_W[0]).length;
    const all = code.length - wide;
    for (const budget of [1, 500, 1023, 1024, 1025, 2047, 2048, 2049, all - 1, all]) {
      start(code);
      machine.cpu.setR(0, 0);
      const before = machine.insns;
      expect(machine.run({ maxInsns: budget }).reason).toBe('budget');
      expect(machine.insns - before).toBe(BigInt(budget));
      expect(machine.r(0)).toBe(budget);
    }
  });
});

describe('places', () => {
  it('a breakpoint at a halfword address stops there', () => {
    start([NOP, ...ADD_W, 0x3001, NOP, NOP]);
    const stop = machine.run({ until: BigInt(CODE + 6), maxInsns: 10 });
    expect([stop.reason, stop.pc]).toEqual(['until', BigInt(CODE + 6)]);
    expect(machine.r(0)).toBe(1);
  });

  it('an until with bit 0 set is the instruction at the even address', () => {
    start([NOP, NOP, NOP]);
    expect(machine.run({ until: BigInt(CODE + 5), maxInsns: 10 }).pc).toBe(BigInt(CODE + 4));
  });

  it('a breakpoint in the middle of an instruction is not reached by running through it', () => {
    start([NOP, ...ADD_W, 0xe7fe]);
    const stop = machine.run({ until: BigInt(CODE + 4), maxInsns: 10 });
    expect(stop.reason).toBe('budget');
  });

  it('a branch into the middle of an instruction makes one of its second half, and back', () => {
    // 0: b 6; 2: add.w r0, r0, #1 (6: movs r1, r0); 6: cmp r0, #4; beq .; b 4
    start([0xe001, ...ADD_W, 0x2804, 0xd0fe, 0x3003, 0xe7fa]);
    // Once around: to the second half of ADD.W, which is MOVS R1, R0; then the whole of it.
    expect(steps(6)).toEqual([6, 8, 10, 12, 4, 6]);
    expect(machine.r(1)).toBe(3);
    machine.cpu.pc = BigInt(CODE + 2);
    expect(steps(1)).toEqual([6]);
    expect(machine.r(0)).toBe(4);
    machine.cpu.pc = BigInt(CODE + 4);
    expect(steps(1)).toEqual([6]);
    expect(machine.r(1)).toBe(4);
  });

  it('the same without stops in between', () => {
    // 0: add.w r0, r0, #1; 4: cmp r0, #9; 6: beq 12; 8: cmp r1, #0; 10: beq 2; 12: b .
    start([0xf100, 0x1101, 0x2809, 0xd001, 0x2900, 0xd0fa, 0xe7fe]);
    expect(machine.run({ until: BigInt(CODE + 12), maxInsns: 100 }).reason).toBe('until');
  });

  it('an instruction may begin in one page and end in the next', () => {
    const address = CODE + 0x1000 - 4;
    start([NOP, ...ADD_W, 0x3001, NOP], address);
    expect(machine.run({ until: BigInt(address + 8), maxInsns: 10 }).reason).toBe('until');
    expect(machine.insns).toBe(3n);
    expect(machine.r(0)).toBe(2);
    // Its second half is read anew each time.
    write(address + 4, [0x0007]);
    machine.cpu.pc = BigInt(address);
    machine.run({ maxInsns: 2 });
    expect(machine.r(0)).toBe(9);
  });

  it('a budget may end before, in and behind such an instruction', () => {
    const address = CODE + 0x1000 - 4;
    for (const [budget, pc] of [
      [1, 2],
      [2, 6],
      [3, 8],
    ]) {
      start([NOP, ...ADD_W, 0x3001, NOP], address);
      machine.run({ maxInsns: budget });
      expect(Number(machine.cpu.pc) - address).toBe(pc);
    }
  });
});

describe('code that changes itself', () => {
  it('the next execution is of what was stored', () => {
    // strh r2, [r3]; isb; target: movs r0, #1; b .
    const target = CODE + 6;
    start([0x801a, 0xf3bf, 0x8f6f, 0x2001, 0xe7fe]);
    machine.cpu.setR(3, CODE + 0x100);
    machine.run({ until: BigInt(CODE + 8), maxInsns: 10 });
    expect(machine.r(0)).toBe(1);
    machine.cpu.setR(2, 0x2007);
    machine.cpu.setR(3, target);
    machine.cpu.pc = BigInt(CODE);
    machine.run({ until: BigInt(CODE + 8), maxInsns: 10 });
    expect(machine.r(0)).toBe(7);
  });

  it('a store to the second half changes the instruction, a store to the first its length', () => {
    start([0x801a, ...ADD_W, 0x3010, 0xe7fe]);
    machine.cpu.setR(3, CODE + 0x100);
    machine.run({ until: BigInt(CODE + 8), maxInsns: 10 });
    expect(machine.r(0)).toBe(0x11);
    const again = (at: number, value: number) => {
      machine.cpu.setR(0, 0);
      machine.cpu.setR(2, value);
      machine.cpu.setR(3, at);
      machine.cpu.pc = BigInt(CODE);
      const before = machine.insns;
      machine.run({ until: BigInt(CODE + 8), maxInsns: 10 });
      return [machine.r(0), Number(machine.insns - before)];
    };
    expect(again(CODE + 4, 0x0005)).toEqual([0x15, 3]);
    // NOP and MOVS R5, R0 (0x0005).
    expect(again(CODE + 2, NOP)).toEqual([0x10, 4]);
    expect(again(CODE + 2, ADD_W[0])).toEqual([0x15, 3]);
  });

  it('an instruction that overwrites itself goes on behind itself', () => {
    // strh.w r2, [r3]; movs r0, #1; b .
    start([0xf8a3, 0x2000, 0x2001, 0xe7fe]);
    machine.cpu.setR(2, NOP);
    machine.cpu.setR(3, CODE + 2);
    expect(steps(2)).toEqual([4, 6]);
    machine.cpu.pc = BigInt(CODE);
    machine.cpu.setR(3, CODE);
    expect(steps(1)).toEqual([4]);
  });
});

describe('IT blocks', () => {
  // itte eq; addeq r0, #1; addeq.w r0, r0, #1; addne r0, #16; adds r0, #0; b .
  const block = [0xbf06, 0x3001, ...ADD_W, 0x3010, 0x3000, 0xe7fe];
  const Z = 0x4000_0000;

  it.each([
    [Z, 2],
    [0, 16],
  ])('count what is skipped (flags %i)', (flags, result) => {
    machine.cpu.cpsr = T_SVC | flags;
    start(block);
    machine.run({ until: BigInt(CODE + 10), maxInsns: 10 });
    expect(machine.insns).toBe(4n);
    expect(machine.r(0)).toBe(result);
  });

  it('CPSR.IT is that of the next instruction wherever a run stops, and a run resumes', () => {
    machine.cpu.cpsr = T_SVC | Z;
    start(block);
    const seen = Array.from({ length: 6 }, () => {
      machine.step();
      const cpsr = machine.cpsr;
      return [Number(machine.cpu.pc) - CODE, ((cpsr >>> 25) & 3) | ((cpsr >>> 8) & 0xfc)];
    });
    expect(seen).toEqual([
      [2, 0x06],
      [4, 0x0c],
      [8, 0x18],
      [10, 0],
      [12, 0],
      [12, 0],
    ]);
    expect(machine.r(0)).toBe(2);
  });

  it('a breakpoint in a block stops there', () => {
    machine.cpu.cpsr = T_SVC | Z;
    start(block);
    const stop = machine.run({ until: BigInt(CODE + 8), maxInsns: 10 });
    expect([stop.reason, machine.r(0)]).toEqual(['until', 2]);
    expect(machine.run({ until: BigInt(CODE + 12), maxInsns: 10 }).reason).toBe('until');
    expect(machine.insns).toBe(5n);
  });

  it('the same instructions run outside a block when something branches there', () => {
    start(block);
    machine.cpu.pc = BigInt(CODE + 2);
    machine.run({ until: BigInt(CODE + 12), maxInsns: 10 });
    expect(machine.r(0)).toBe(18);
  });

  it('a block may go on in the next page', () => {
    const address = CODE + 0x1000 - 2;
    machine.cpu.cpsr = T_SVC | Z;
    start(block, address);
    machine.run({ until: BigInt(address + 10), maxInsns: 10 });
    expect([machine.r(0), machine.insns]).toEqual([2, 4n]);
    machine.cpu.cpsr = T_SVC | Z;
    start(block, address - 4);
    machine.run({ until: BigInt(address + 6), maxInsns: 10 });
    expect([machine.r(0), machine.insns]).toEqual([4, 8n]);
  });

  it('what stops by name in a block leaves CPSR.IT as it was', () => {
    // it eq; vaddeq.f32 s0, s0, s0
    machine.cpu.setSysreg('CPACR', 0xf00000n);
    machine.cpu.setSysreg('FPEXC32_EL2', 1n << 30n);
    machine.cpu.cpsr = T_SVC | Z;
    start([0xbf08, 0xee30, 0x0a00]);
    const stop = machine.run({ maxInsns: 10 });
    expect(stop.detail).toBe('not implemented: VADD_f32');
    expect(stop.pc).toBe(BigInt(CODE + 2));
    expect(machine.cpsr & 0xfc00).toBe(0x800);
  });
});
