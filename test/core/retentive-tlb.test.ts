// The retentive TLB: what stays after a change of tables, and what each TLB maintenance instruction takes away.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Cpu } from '../../src/machine/cpu.js';
import { Machine } from '../../src/machine/machine.js';
import '../core.js';

const CODE = 0x4000_0000n;
const VECTORS = 0x4000_8000n;
/** Level 1 to 3 of stage 1; those of stage 2 stand 64 KiB behind them. */
const TABLES = 0x4010_0000n;
const STAGE2 = 0x1_0000n;
const PAGES = 0x4020_0000n;
/** Mapped by TABLES + 0x2000, level 3, page by page. */
const VA = 0x8000_0000n;
const LDR = 0xf9400020; // ldr x0, [x1]
const [EL1H, EL2H] = [0x3c5, 0x3c9];

const VALID = 0x703n; // a page, AF, inner shareable, MAIR index 0
const NON_GLOBAL = 1n << 11n;
const CONTIGUOUS = 1n << 52n;
/** Stage 2: Normal memory that can be read and written. */
const VALID2 = 0x7ffn;

let machine: Machine;

const word64 = (value: bigint) => new Uint8Array(BigUint64Array.of(value).buffer);
const word32 = (value: number) => new Uint8Array(Uint32Array.of(value).buffer);

/** Page `n` of PAGES holds 0x100 + n; VA's page `n` is described by `descriptor`. */
const mapPage = (n: number, descriptor: bigint) =>
  machine.write(TABLES + 0x2000n + BigInt(8 * n), word64(descriptor));
const page = (n: number) => PAGES + (BigInt(n) << 12n);

/** The page that a read of VA's page `n` at EL1 finds, or 'fault'. */
function read(n: number, cpu: Cpu = machine.cpus[0]): number | 'fault' {
  cpu.pstate = EL1H;
  cpu.setX(1, VA + (BigInt(n) << 12n));
  return load(cpu);
}

function load(cpu: Cpu): number | 'fault' {
  machine.write(CODE, word32(LDR));
  cpu.pc = CODE;
  machine.run({ cpu: cpu.index, maxInsns: 1 });
  return cpu.pc === CODE + 4n ? Number(cpu.x(0)) - 0x100 : 'fault';
}

/** `sys #op1, c8, cCRm, #op2, x1` at EL1, or at EL2. */
function tlbi(
  op: readonly [op1: number, CRm: number, op2: number],
  operand = 0n,
  { pstate = EL1H, cpu = machine.cpus[0] } = {},
): void {
  cpu.pstate = pstate;
  cpu.setX(1, operand);
  const [op1, CRm, op2] = op;
  machine.write(
    CODE,
    word32((0xd5080001 | (op1 << 16) | (8 << 12) | (CRm << 8) | (op2 << 5)) >>> 0),
  );
  cpu.pc = CODE;
  machine.run({ cpu: cpu.index, maxInsns: 1 });
  expect(cpu.pc).toBe(CODE + 4n);
}

const VMALLE1 = [0, 7, 0] as const;
const VAE1 = [0, 7, 1] as const;
const VAE1IS = [0, 3, 1] as const;
const ASIDE1 = [0, 7, 2] as const;
const VAAE1 = [0, 7, 3] as const;
const IPAS2E1 = [4, 4, 1] as const;
const ALLE1 = [4, 7, 4] as const;
const VMALLS12E1 = [4, 7, 6] as const;
const AT_EL2 = { pstate: EL2H };

/** The operand of a TLBI by address: the page `n` of VA, and an ASID. */
const at = (n: number, asid = 0) => (BigInt(asid) << 48n) | (VA >> 12n) | BigInt(n);

function setUp(cpu: Cpu): void {
  cpu.setSysreg('HCR_EL2', 1n << 31n);
  cpu.setSysreg('VBAR_EL1', VECTORS);
  cpu.setSysreg('VBAR_EL2', VECTORS);
  cpu.setSysreg('MAIR_EL1', 0xffn);
  cpu.setSysreg('TCR_EL1', 0x0000_0002_0080_0020n | (3n << 8n) | (3n << 12n)); // T0SZ 32, EPD1
  cpu.setSysreg('TTBR0_EL1', TABLES);
  cpu.setSysreg('VTTBR_EL2', TABLES + STAGE2);
  cpu.setSysreg('VTCR_EL2', 0x8002_3560n); // T0SZ 32, SL0 level 1
  cpu.setSysreg('SCTLR_EL1', 0x30d0_0801n);
}

async function start(cpus: number): Promise<void> {
  machine = await Machine.create({ isa: 'a64', tlb: 'retentive', cpus, ramBytes: 8 << 20 });
  const table = (address: bigint) => word64(address | 3n);
  machine.write(TABLES + 8n, word64(0x4000_0701n));
  machine.write(TABLES + 16n, table(TABLES + 0x1000n));
  machine.write(TABLES + 0x1000n, table(TABLES + 0x2000n));
  // Stage 2: the first GiB of RAM is a table of blocks, of which the one with PAGES has pages.
  machine.write(TABLES + STAGE2 + 8n, table(TABLES + STAGE2 + 0x1000n));
  for (const n of [0n, 1n, 2n])
    machine.write(TABLES + STAGE2 + 0x1000n + 8n * n, word64(CODE | (n << 21n) | (VALID2 & ~2n)));
  machine.write(TABLES + STAGE2 + 0x1008n, table(TABLES + STAGE2 + 0x2000n));
  for (let n = 0; n < 32; n++) {
    machine.write(page(n), word64(0x100n + BigInt(n)));
    mapPage(n, page(n) | VALID);
    machine.write(TABLES + STAGE2 + 0x2000n + BigInt(8 * n), word64(page(n) | VALID2));
  }
  machine.cpus.forEach(setUp);
}

beforeEach(() => start(1));

describe('ASIDs', () => {
  const use = (asid: number) => machine.setSysreg('TTBR0_EL1', TABLES | (BigInt(asid) << 48n));

  test('keep their own translations of an address that is not global', () => {
    for (const asid of [1, 2]) {
      use(asid);
      mapPage(0, page(asid) | VALID | NON_GLOBAL);
      expect(read(0)).toBe(asid);
    }
    mapPage(0, 0n);
    for (const asid of [1, 2]) {
      use(asid);
      expect(read(0)).toBe(asid);
    }
    use(3);
    expect(read(0)).toBe('fault');
  });

  test('are told apart by TLBI ASIDE1 and VAE1, and not by VAAE1', () => {
    const twice = () => {
      for (const asid of [1, 2]) {
        use(asid);
        mapPage(0, page(asid) | VALID | NON_GLOBAL);
        read(0);
      }
      mapPage(0, page(7) | VALID | NON_GLOBAL);
    };
    const both = () =>
      [1, 2].map((asid) => {
        use(asid);
        return read(0);
      });
    twice();
    tlbi(ASIDE1, 1n << 48n);
    expect(both()).toEqual([7, 2]);
    tlbi(VMALLE1);
    twice();
    tlbi(VAE1, at(0, 2));
    expect(both()).toEqual([1, 7]);
    tlbi(VMALLE1);
    twice();
    tlbi(VAE1, at(1, 2));
    expect(both()).toEqual([1, 2]);
    tlbi(VAAE1, at(0));
    expect(both()).toEqual([7, 7]);
  });

  test('share what is global: ASIDE1 leaves it, VAE1 of any ASID takes it', () => {
    use(1);
    expect(read(0)).toBe(0);
    mapPage(0, page(7) | VALID);
    use(2);
    expect(read(0)).toBe(0);
    tlbi(ASIDE1, 1n << 48n);
    tlbi(ASIDE1, 2n << 48n);
    expect(read(0)).toBe(0);
    tlbi(VAE1, at(0, 9));
    expect(read(0)).toBe(7);
  });
});

describe('VMIDs and stage 2', () => {
  const use = (vmid: number) => {
    machine.setSysreg('HCR_EL2', (1n << 31n) | 1n);
    machine.setSysreg('VTTBR_EL2', (TABLES + STAGE2) | (BigInt(vmid) << 48n));
  };
  const mapIPA = (n: number, descriptor: bigint) =>
    machine.write(TABLES + STAGE2 + 0x2000n + BigInt(8 * n), word64(descriptor));

  test('keep their own translations; VMALLE1 is for the VMID in use, ALLE1 for all', () => {
    const both = () =>
      [1, 2].map((vmid) => {
        use(vmid);
        return read(0);
      });
    expect(both()).toEqual([0, 0]);
    mapPage(0, page(7) | VALID);
    use(1);
    tlbi(VMALLE1);
    expect(both()).toEqual([7, 0]);
    mapPage(0, page(8) | VALID);
    tlbi(ALLE1, 0n, AT_EL2);
    expect(both()).toEqual([8, 8]);
  });

  test('IPAS2E1 takes stage 2 alone: what is known of both stages goes with stage 1', () => {
    use(1);
    expect(read(0)).toBe(0);
    mapIPA(0, page(9) | VALID2);
    tlbi(IPAS2E1, PAGES >> 12n, AT_EL2);
    expect(read(0)).toBe(0);
    tlbi(VMALLE1);
    expect(read(0)).toBe(9);
  });

  test('VMALLE1 leaves stage 2, VMALLS12E1 takes both', () => {
    use(1);
    expect(read(0)).toBe(0);
    mapIPA(0, page(9) | VALID2);
    tlbi(VMALLE1);
    expect(read(0)).toBe(0);
    tlbi(VMALLS12E1, 0n, AT_EL2);
    expect(read(0)).toBe(9);
  });

  test('a fault is not kept', () => {
    use(1);
    mapIPA(0, 0n);
    expect(read(0)).toBe('fault');
    mapIPA(0, page(3) | VALID2);
    expect(read(0)).toBe(3);
  });
});

describe('blocks', () => {
  test('a block is one entry: all of it stays, and any address in it takes it away', () => {
    // VA maps the 2 MiB with PAGES as a block.
    machine.write(TABLES + 0x1000n, word64(PAGES | (VALID & ~2n)));
    expect(read(0)).toBe(0);
    machine.write(TABLES + 0x1000n, word64(0n));
    expect(read(5)).toBe(5);
    tlbi(VAE1, at(511));
    expect(read(5)).toBe('fault');
  });

  test('the contiguous hint makes one entry of 16 pages', () => {
    for (let n = 0; n < 16; n++) mapPage(n, page(n) | VALID | CONTIGUOUS);
    expect(read(2)).toBe(2);
    for (let n = 0; n < 16; n++) mapPage(n, 0n);
    expect([read(0), read(5), read(15)]).toEqual([0, 5, 15]);
    mapPage(16, 0n);
    expect(read(16)).toBe('fault');
    tlbi(VAE1, at(16));
    expect(read(5)).toBe(5);
    tlbi(VAE1, at(3));
    expect([read(0), read(5), read(15)]).toEqual(['fault', 'fault', 'fault']);
  });

  test('without the hint a page is an entry of its own', () => {
    expect(read(2)).toBe(2);
    mapPage(3, 0n);
    expect(read(3)).toBe('fault');
  });
});

describe('several PEs', () => {
  beforeEach(() => start(2));

  test('TLBI VAE1 is for the PE that executes it, VAE1IS for all', () => {
    const both = () => machine.cpus.map((cpu) => read(0, cpu));
    expect(both()).toEqual([0, 0]);
    mapPage(0, page(7) | VALID);
    tlbi(VAE1, at(0));
    expect(both()).toEqual([7, 0]);
    mapPage(0, page(8) | VALID);
    tlbi(VAE1IS, at(0));
    expect(both()).toEqual([8, 8]);
  });

  test('HCR_EL2.FB makes the operations of EL1 those of all', () => {
    const both = () => machine.cpus.map((cpu) => read(0, cpu));
    expect(both()).toEqual([0, 0]);
    mapPage(0, page(7) | VALID);
    machine.cpus[1].setSysreg('HCR_EL2', (1n << 31n) | (1n << 9n));
    tlbi(VMALLE1, 0n, { cpu: machine.cpus[1] });
    expect(both()).toEqual([7, 7]);
  });
});

describe('the Short-descriptor format of AArch32', () => {
  /** MCR p15, 0, r1, c8, c7, op2 in svc mode. */
  const maintain = (op2: number, operand: number) => {
    machine.setR(1, operand);
    machine.write(CODE, word32((0xee081f17 | (op2 << 5)) >>> 0));
    machine.cpu.pc = CODE;
    machine.run({ maxInsns: 1 });
  };
  const readA32 = (address: number) => {
    machine.setR(1, address);
    machine.write(CODE, word32(0xe5910000));
    machine.cpu.pc = CODE;
    machine.run({ maxInsns: 1 });
    const fault = machine.pc !== CODE + 4n;
    machine.cpu.cpsr = 0x1d3;
    return fault ? 'fault' : machine.r(0) - 0x100;
  };
  const use = (asid: number) => machine.setSysreg('CONTEXTIDR_EL1', BigInt(asid));
  /** A section of 1 MiB at VA: PAGES, or the MiB behind it, not global. */
  const section = (base: bigint) =>
    machine.write(TABLES + ((VA >> 20n) << 2n), word32(Number(base | 0x2_0c0en)));

  beforeEach(async () => {
    machine = await Machine.create({
      isa: 'a32',
      tlb: 'retentive',
      startMode: 'svc',
      ramBytes: 8 << 20,
    });
    machine.write(PAGES, word32(0x100));
    machine.write(PAGES + 0x10_0000n, word32(0x101));
    machine.write(PAGES + 0x20_0000n, word32(0x107));
    machine.write(TABLES + ((CODE >> 20n) << 2n), word32(0x4000_0c0e));
    machine.setSysreg('VBAR_EL1', VECTORS);
    machine.setSysreg('TTBR0_EL1', TABLES);
    machine.setSysreg('TCR_EL1', 0n);
    machine.setSysreg('DACR32_EL2', 1n);
    machine.setSysreg('SCTLR_EL1', 0x00c5_0079n);
    for (const asid of [1, 2]) {
      use(asid);
      section(PAGES + (BigInt(asid - 1) << 20n));
      readA32(Number(VA));
    }
    section(PAGES + 0x20_0000n);
  });

  const both = () =>
    [1, 2].map((asid) => {
      use(asid);
      return readA32(Number(VA));
    });

  test('CONTEXTIDR has the ASID', () => {
    expect(both()).toEqual([0, 1]);
    use(3);
    expect(readA32(Number(VA))).toBe(7);
  });

  test('TLBIASID and TLBIMVA are for one ASID, TLBIMVAA for all', () => {
    maintain(2, 1);
    expect(both()).toEqual([7, 1]);
    maintain(1, Number(VA) | 2);
    expect(both()).toEqual([7, 7]);
    section(PAGES);
    maintain(3, Number(VA) + 0xff000);
    expect(both()).toEqual([0, 0]);
  });

  test('TLBIALL takes everything', () => {
    maintain(0, 0);
    expect(both()).toEqual([7, 7]);
  });
});
