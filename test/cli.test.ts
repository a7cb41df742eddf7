// The command line as its users meet it: what each command prints, exit codes, and one clear message for
// bad input.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/flags.js';
import { vbar } from './command-line.js';
import { read, root } from './tree.js';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'vbar-cli-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Writes a source file; returns its path. */
function source(name: string, text: string): string {
  const file = path.join(scratch, name);
  writeFileSync(file, text);
  return file;
}

const sample = (name: string) => path.join(root, 'asm-samples', name);

describe('vbar', () => {
  it('explains itself, and each command with all its flags', async () => {
    const { code, out } = await vbar('--help');
    expect(code).toBe(0);
    for (const { name, summary, flags } of COMMANDS) {
      expect(out).toContain(summary);
      const help = await vbar(name, '--help');
      expect(help.code).toBe(0);
      for (const flag of flags) {
        const [form] = flag.forms ?? [`--${flag.name}`];
        expect(help.out).toContain(form);
      }
    }
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(read('package.json'));
    expect(await vbar('--version')).toEqual({ code: 0, out: `vbar ${version}\n`, err: '' });
  });

  it('answers misuse with exit code 2 and one line', async () => {
    for (const argv of [
      ['frobnicate'],
      ['run'],
      ['run', '--frobnicate', sample('a64/cbnz.S')],
      ['run', path.join(scratch, 'missing.S')],
      ['run', '--isa', 'mips', sample('a64/cbnz.S')],
      ['run', '--max-insns', 'many', sample('a64/cbnz.S')],
      ['run', '--start', 'x0', sample('a64/cbnz.S')],
      ['run', '-D', '1=2', sample('a64/cbnz.S')],
      ['as', '-az', sample('a64/cbnz.S')],
      ['dis', 'd4000842'],
      ['dis', '--isa', 'a64', 'no-such-file'],
      ['matrix', 'now'],
    ]) {
      const { code, out, err } = await vbar(...argv);
      expect(code, argv.join(' ')).toBe(2);
      expect(out).toBe('');
      expect(err, argv.join(' ')).toMatch(/^[^\n]+\n$/);
    }
  });
});

describe('vbar run', () => {
  it('runs a sample as its header says', async () => {
    const { code, out, err } = await vbar('run', sample('hyp/hvc-from-el1.S'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('stopped: until at 0x40000c04 <done>, EL2');
    expect(out).toContain('executed: 2 instructions (1 in EL1, 1 in EL2)');
    expect(out).toMatch(/ESR_EL2 000000005a000042/);
  });

  it('gives the same as JSON', async () => {
    const { code, out } = await vbar('run', '--json', sample('hyp/hvc-from-svc.S'));
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      isa: 'a32',
      level: 'hyp',
      insns: 3,
      stop: { reason: 'until', at: 'done' },
    });
    expect(report.registers.r0).toBe('0x1');
    expect(report.sysregs.HSR).toBe('0x4a000042');
  });

  it('takes start, until, include directories and macros from the command line', async () => {
    const file = source(
      'flags.S',
      '#include "value.h"\n_start: add x1, x0, #VALUE + MORE\nend: b .\n',
    );
    writeFileSync(path.join(scratch, 'value.h'), '#define VALUE 2\n');
    const flags = [
      '-I',
      scratch,
      '-D',
      'MORE=40',
      '--start',
      'el=1,x0=100',
      '--until',
      'end',
      '--json',
    ];
    const { code, out } = await vbar('run', file, '--isa', 'a64', ...flags);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ level: 1, registers: { x1: '0x8e' } });
  });

  it('tells the instruction set from the registers, and asks where there are none', async () => {
    const a64 = source('a64.S', '_start: mov x0, #1\nwfi\n');
    const a32 = source('a32.S', '_start: mov r0, #1\nwfi\n');
    expect((await vbar('run', a64)).code).toBe(0);
    expect((await vbar('run', a32)).code).toBe(0);
    const neither = source('neither.S', '_start: wfi\n');
    const { code, err } = await vbar('run', neither);
    expect({ code, err }).toEqual({
      code: 2,
      err: `${neither}: cannot tell whether this is A32 or A64: pass --isa a32 or --isa a64\n`,
    });
  });

  it('prints what the program sends to the console', async () => {
    const file = source(
      'console.S',
      "_start: mov x1, #0x09000000\nmov w0, #'!'\nstr w0, [x1]\nwfi\n",
    );
    const { out } = await vbar('run', file);
    expect(out.startsWith('!')).toBe(true);
    expect(JSON.parse((await vbar('run', '--json', file)).out).console).toBe('!');
  });

  it('traces instructions, what they change, exceptions with their syndrome, and returns', async () => {
    const { out } = await vbar('run', '--trace', sample('hyp/hvc-round-trip-a64.S'));
    const lines = out.split('\n').map((line) => line.replace(/ +/g, ' ').trimEnd());
    expect(lines.slice(0, 12)).toEqual([
      'EL1h 40000000 _start eb00001f cmp x0, x0 ; NZCV = 0110',
      'EL1h 40000004 _start+0x4 d4000002 hvc #0x0',
      ' >> exception to EL2: VBAR_EL2 + 0x400, Synchronous, Lower EL using AArch64',
      ' ESR_EL2 = 0x5a000000 EC 0x16 (HVC in AArch64 state), IL 1, ISS 0x0 (imm16 = 0x0)',
      ' ELR_EL2 = 0x40000008 preferred return address',
      ' SPSR_EL2 = 0x600003c5 EL1h, nZCv, DAIF masked',
      'EL2h 40000c00 vectors+0x400 d2800500 mov x0, #0x28 // #40 ; x0 = 0x28',
      'EL2h 40000c04 vectors+0x404 910003e1 mov x1, sp ; x1 = 0x4560',
      'EL2h 40000c08 vectors+0x408 f100c81f cmp x0, #0x32 ; NZCV = 1000',
      'EL2h 40000c0c vectors+0x40c d69f03e0 eret ; NZCV = 0110, level = EL1h',
      ' << exception return to EL1h, nZCv, DAIF masked at 0x40000008 <_start+0x8>',
      'EL1h 40000008 _start+0x8 91000800 add x0, x0, #0x2 ; x0 = 0x2a',
    ]);
  });

  it('traces a branch to an address that cannot be fetched as branch and abort', async () => {
    const { out } = await vbar('run', '--trace', sample('hyp/hyp-prefetch-abort.S'));
    const lines = out.split('\n').map((line) => line.replace(/ +/g, ' ').trimEnd());
    const at = lines.findIndex((line) => line.includes('blx'));
    expect(lines.slice(at, at + 7)).toEqual([
      'hyp 4000003c _start+0x3c e12fff35 blx r5 ; lr = 0x40000040',
      'hyp 00685760 -------- (cannot be fetched)',
      ' >> exception to Hyp mode: HVBAR + 0x0c, Prefetch Abort',
      ' HSR = 0x84000005 EC 0x21 (Instruction Abort without a change in Exception level), IL 0, ISS 0x5 (Translation fault, level 1)',
      ' ELR_hyp = 0x685760 preferred return address',
      ' SPSR_hyp = 0x400001da hyp, nZcv, AIF masked',
      ' HIFAR = 0x685760',
    ]);
  });
});

describe('vbar run with several files', () => {
  it('links them; a test header of the first that has one counts', async () => {
    const one = source(
      'one.S',
      '// a.\n//\n// test: run a64\n// until: end\n// expect: x0 = 42\n_start: bl twice\nend: b .\n',
    );
    const two = source('two.S', '.globl twice\ntwice: add x0, x0, x0\nret\n');
    const { code, out } = await vbar('run', one, two, '--start', 'x0=21', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).registers.x0).toBe('0x2a');
    await vbar('as', two, '-o', path.join(scratch, 'two.o'));
    const again = await vbar('run', one, path.join(scratch, 'two.o'), '--start', 'x0=4', '--json');
    expect(JSON.parse(again.out).registers.x0).toBe('0x8');
  });

  it('stops at the call of a symbol that none of them defines, and names it', async () => {
    const file = source('lost.S', '_start: mov x0, #1\n bl printk\n wfi\n');
    const { code, err, out } = await vbar('run', file);
    expect({ code, err }).toEqual({
      code: 1,
      err: `${file}:2: call to undefined symbol \`printk'\n`,
    });
    expect(out).toContain('stopped: undefined-symbol');
    const traced = await vbar('run', file, '--trace');
    expect(traced.err).toBe(err);
    const a32 = source('lost32.S', '_start: mov r0, #1\n bl lost\n bl panic\n');
    expect((await vbar('run', a32)).err).toBe(`${a32}:2: call to undefined symbol \`lost'\n`);
  });
});

describe('bin/vbar.js', () => {
  it('ends quietly when nobody reads its output to the end', () => {
    const file = source('long.S', '_start: mov x0, #0\n1: add x0, x0, #1\nb 1b\n');
    const vbar = `"${process.execPath}" bin/vbar.js run "${file}" --trace --max-insns 100000`;
    const { stdout, stderr } = spawnSync('bash', ['-c', `${vbar} | head -n 1`], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^EL2h {2}40000000 _start[^\n]*\n$/);
    expect(stderr).toBe('');
  });
});

describe('vbar run with bad input', () => {
  const cases: { what: string; text: string; flags?: string[]; says: RegExp }[] = [
    {
      what: 'an unknown mnemonic',
      text: '_start: mov x0, #1\n  frobnicate x0\n',
      says: /^FILE:2: Error: unknown mnemonic `frobnicate' -- `frobnicate x0'\n$/,
    },
    {
      what: 'an operand out of range',
      text: '_start: hvc #65536\n mov x0, x1\n',
      says: /^FILE:1: Error: immediate value out of range 0 to 65535 at operand 1 -- `hvc #65536'\n$/,
    },
    {
      what: 'a missing include',
      text: '_start: mov x0, #1\n#include "nowhere.h"\n',
      says: /^FILE:2:.*nowhere\.h: No such file or directory\n$/,
    },
    {
      what: 'a symbol nobody defines',
      text: '_start: mov x0, #1\n b nowhere\n',
      says: /^FILE:2: call to undefined symbol `nowhere'\n$/,
    },
    {
      what: 'a jump to nowhere',
      text: '_start: mov x0, #0x1000\n br x0\n',
      says: /^FILE:2: unhandled-exception: no vector can be fetched/,
    },
    {
      what: 'an image that does not fit',
      text: '_start: mov x0, #1\n .bss\n .space 0x2000000\n',
      says: /^FILE: \.bss does not fit: no RAM at 0x[0-9a-f]+ for 33554432 bytes\n$/,
    },
    {
      what: 'an endless loop',
      text: '_start: mov x0, #1\n1: b 1b\n',
      flags: ['--max-insns', '1000'],
      says: /^FILE:2: still running after 1000 instructions at _start\+0x4\n$/,
    },
    {
      what: 'a label to stop at that does not exist',
      text: '_start: mov x0, #1\n wfi\n',
      flags: ['--until', 'nowhere'],
      says: /^there is no label 'nowhere'\n$/,
    },
    {
      what: 'a register that does not exist',
      text: '_start: mov x0, #1\n wfi\n',
      flags: ['--start', 'x77=1'],
      says: /^there is no register 'x77'\n$/,
    },
    {
      what: 'a label that is not reached',
      text: '_start: mov x0, #1\n wfi\nend: b .\n',
      flags: ['--until', 'end'],
      says: /^FILE:3: wfi: WFI with no interrupt pending, 'end' not reached\n$/,
    },
  ];
  for (const { what, text, flags = [], says } of cases) {
    it(`${what} ends in one message and exit code 1`, async () => {
      const file = source('bad.S', text);
      const { code, err } = await vbar('run', file, '--isa', 'a64', ...flags);
      expect(code).toBe(1);
      expect(err.replaceAll(file, 'FILE')).toMatch(says);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    });
  }
});

describe('vbar as', () => {
  it('writes an ELF object that vbar dis reads', async () => {
    const object = path.join(scratch, 'hvc.o');
    expect(await vbar('as', sample('hyp/hvc-from-el1.S'), '-o', object)).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect([...readFileSync(object).subarray(0, 4)]).toEqual([0x7f, 0x45, 0x4c, 0x46]);
    const { code, out } = await vbar('dis', object);
    expect(code).toBe(0);
    expect(out).toContain('file format elf64-littleaarch64\n\n\nDisassembly of section .text:\n');
    expect(out).toContain('0000000000000000 <_start>:\n   0:\td4000842 \thvc\t#0x42\n');
    expect(out).toContain('\n c00:\td2800020 \tmov\tx0, #0x1');
  });

  it('shows all errors of a file and leaves no file behind', async () => {
    const file = source('errors.S', ' frobnicate\n hvc #65536\n');
    const object = path.join(scratch, 'errors.o');
    const { code, err } = await vbar('as', file, '--isa', 'a64', '-o', object);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(existsSync(object)).toBe(false);
  });

  it('keeps the old file when the new one cannot be made, and half-written files never', async () => {
    const before = readdirSync(scratch);
    const { code, err } = await vbar(
      'as',
      sample('a64/cbnz.S'),
      '-o',
      path.join(scratch, 'no', 'x.o'),
    );
    expect(code).toBe(1);
    expect(err).toMatch(/cannot write/);
    expect(readdirSync(scratch)).toEqual(before);
  });
});

describe('vbar dis', () => {
  it('disassembles words', async () => {
    const { code, out } = await vbar('dis', '--isa', 'a32', 'e1400070', '0xe160006e');
    expect({ code, out }).toEqual({
      code: 0,
      out: '   0:\te1400070 \thvc\t0\n   4:\te160006e \teret\n',
    });
  });

  it('disassembles a flat binary at its address', async () => {
    const file = path.join(scratch, 'flat.bin');
    writeFileSync(
      file,
      new Uint8Array([0x42, 0x08, 0x00, 0xd4, 0x00, 0x00, 0x00, 0x14, 0x01, 0x02]),
    );
    const { out } = await vbar('dis', '--isa', 'a64', '--base', '0x40000000', file);
    expect(out.split('\n').map((line) => line.split('\t')[0])).toEqual([
      '    40000000:',
      '    40000004:',
      '    40000008:',
      '',
    ]);
    expect(out).toContain('\tb\t0x40000004\n');
    expect(out).toContain('.short\t0x0201');
  });

  it('says what is wrong with a broken ELF file', async () => {
    const file = path.join(scratch, 'broken.o');
    writeFileSync(file, new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]));
    const { code, err } = await vbar('dis', file);
    expect(code).toBe(1);
    expect(err).toMatch(/^.*broken\.o: [^\n]+\n$/);
  });
});

describe('vbar matrix', () => {
  it('shows panics for the kernel before the change, after retention, and for nothing else', async () => {
    const { code, out } = await vbar('matrix', '--json');
    expect(code).toBe(0);
    const rows = JSON.parse(out) as {
      arch: string;
      kernel: string;
      idle: string;
      outcome: string;
    }[];
    expect(rows).toHaveLength(24);
    const panics = rows.filter(({ outcome }) => outcome === 'panic');
    expect(panics.map(({ arch, kernel, idle }) => `${arch} ${kernel} ${idle}`)).toEqual([
      ...Array(2).fill('arm before retention'),
      ...Array(2).fill('arm64 before retention'),
    ]);
    expect(rows.filter(({ outcome }) => outcome !== 'panic' && outcome !== 'ok')).toEqual([]);
  });

  it('prints each panic as the console showed it', async () => {
    const { out, err } = await vbar('matrix');
    expect(out).toContain(
      '    | [    3.663897] Kernel panic - not syncing: unexpected prefetch abort in Hyp mode at: 0x685760\n' +
        '    | [    3.663897] unexpected data abort in Hyp mode at: 0xc067d150\n' +
        '    | [    3.663897] unexpected HVC/SVC trap in Hyp mode at: 0xc0901dd0\n',
    );
    expect(err.split('\n')[0]).toBe('[1/24] arm, before, retention, 1 CPU');
  });
});
