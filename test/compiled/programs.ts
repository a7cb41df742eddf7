// Random loops for the second tier: straight code and forward branches, executed often enough to be compiled.
import { Random } from '../../tools/fuzz/random.js';

export type Isa = 'a64' | 'a32';

/** Iterations: some ten slices of the start. */
const ITERATIONS = 9000;
const LENGTH = 18;

/** {d} destination, {n} {m} {a} sources, {w} 0 to 31, {h} 0 to 15, {i} a 12-bit immediate, {o} an offset in the window, {c} a condition, {l} a label ahead. */
const TEMPLATES: Record<Isa, readonly string[]> = {
  a64: [
    ...['add', 'sub', 'adds', 'subs'].flatMap((op) => [
      `${op} x{d}, x{n}, x{m}, lsl #{w}`,
      `${op} w{d}, w{n}, w{m}`,
      `${op} w{d}, w{n}, #{i}`,
      `${op} x{d}, x{n}, w{m}, sxth #2`,
    ]),
    ...['and', 'ands', 'orr', 'eor', 'bic', 'orn'].flatMap((op) => [
      `${op} x{d}, x{n}, x{m}, ror #{w}`,
      `${op} w{d}, w{n}, w{m}, asr #{w}`,
    ]),
    ...['cmp x{n}, x{m}', 'cmp w{n}, #{i}', 'cmn w{n}, w{m}', 'tst x{n}, x{m}'],
    ...['adc x{d}, x{n}, x{m}', 'sbcs w{d}, w{n}, w{m}', 'adcs x{d}, x{n}, x{m}'],
    ...['csel x{d}, x{n}, x{m}, {c}', 'csinc w{d}, w{n}, w{m}, {c}', 'cset w{d}, {c}'],
    ...['ccmp x{n}, x{m}, #{h}, {c}', 'ccmn w{n}, #{h}, #{h}, {c}'],
    ...['madd x{d}, x{n}, x{m}, x{a}', 'mul w{d}, w{n}, w{m}', 'umulh x{d}, x{n}, x{m}'],
    ...['udiv x{d}, x{n}, x{m}', 'sdiv w{d}, w{n}, w{m}', 'smaddl x{d}, w{n}, w{m}, x{a}'],
    ...['ubfx x{d}, x{n}, #3, #{h}', 'sbfiz w{d}, w{n}, #5, #7', 'bfi x{d}, x{n}, #{h}, #9'],
    ...['extr x{d}, x{n}, x{m}, #{w}', 'clz w{d}, w{n}', 'rbit x{d}, x{n}', 'rev x{d}, x{n}'],
    ...['lslv x{d}, x{n}, x{m}', 'movz x{d}, #{i}, lsl #16', 'movk x{d}, #{i}', 'adr x{d}, .'],
    ...['str x{n}, [x20, #{o}]', 'ldr x{d}, [x20, #{o}]', 'strb w{n}, [x20, #{o}]'],
    ...['ldrsh x{d}, [x20, #{o}]', 'ldrsw x{d}, [x20, #{o}]', 'ldrb w{d}, [x20, #{o}]'],
    ...['stp x{n}, x{m}, [x20, #16]', 'ldp w{d}, w{a}, [x20, #24]', 'ldur x{d}, [x20, #24]'],
    ...['str w{n}, [x20, x22, lsl #2]', 'ldr w{d}, [x20, w22, uxtw #2]'],
    ...['stp x{n}, x{m}, [sp, #-16]!\nldp x{d}, x{a}, [sp], #16', 'mrs x{d}, nzcv', 'nop'],
    ...['b.{c} {l}', 'cbz w{n}, {l}', 'cbnz x{n}, {l}', 'tbz x{n}, #{w}, {l}', 'bl leaf'],
  ],
  a32: [
    ...['add', 'sub', 'rsb', 'adds', 'subs', 'rsbs', 'adc', 'sbcs'].flatMap((op) => [
      `${op} r{d}, r{n}, r{m}, lsl #{h}`,
      `${op} r{d}, r{n}, r{m}`,
      `${op} r{d}, r{n}, #{w}`,
    ]),
    ...['and', 'ands', 'orr', 'orrs', 'eor', 'eors', 'bic', 'bics'].flatMap((op) => [
      `${op} r{d}, r{n}, r{m}, ror #{h}`,
      `${op} r{d}, r{n}, r{m}, lsr r{a}`,
    ]),
    ...['cmp r{n}, r{m}', 'cmp r{n}, #{w}', 'cmn r{n}, r{m}', 'tst r{n}, #{w}', 'teq r{n}, r{m}'],
    ...['add{c} r{d}, r{n}, r{m}', 'mov{c} r{d}, #{w}', 'sub{c} r{d}, r{n}, #{w}'],
    ...['movs r{d}, r{n}, lsl #1', 'mvn r{d}, r{n}', 'mov r{d}, r{n}, rrx', 'add r{d}, pc, #{w}'],
    ...['mul r{d}, r{n}, r{m}', 'mla r{d}, r{n}, r{m}, r{a}', 'umull r8, r9, r{n}, r{m}'],
    ...['ubfx r{d}, r{n}, #3, #{h}', 'bfi r{d}, r{n}, #4, #9', 'clz r{d}, r{n}', 'rev r{d}, r{n}'],
    ...['uxtb r{d}, r{n}, ror #8', 'movw r{d}, #{i}', 'movt r{d}, #{i}', 'sdiv r{d}, r{n}, r{m}'],
    ...['str r{n}, [r10, #{o}]', 'ldr r{d}, [r10, #{o}]', 'strb r{n}, [r10, #{o}]'],
    ...['ldrsh r{d}, [r10, #{o}]', 'ldrd r8, r9, [r10, #16]', 'strd r8, r9, [r10, #24]'],
    ...['ldr{c} r{d}, [r10, #{o}]', 'str{c} r{n}, [r10, #{o}]', 'ldr r{d}, [r10, #12]'],
    ...['push {r0-r3}\npop {r4-r7}', 'mrs r{d}, apsr', 'nop', 'qadd r{d}, r{n}, r{m}'],
    ...['stmib r10, {r0-r{d}, r9}', 'ldmib r10, {r{d}, r8}', 'stm{c} r10, {r{n}, r8, pc}'],
    ...['push {r{n}, r8, lr}\nldmdb sp!, {r{d}}\nadd sp, #16', 'ldm{c} r10, {r{d}, r9}'],
    ...['add r8, r10, #64\nstmda r8, {r{n}, r9}\nldmda r8!, {r{d}, r9}', 'bl{c} frame', 'bl frame'],
    ...['b{c} {l}', 'bl leaf', 'bl{c} leaf'],
  ],
};

const CONDITIONS = 'eq ne hs lo mi pl vs vc hi ls ge lt gt le'.split(' ');

function lineOf(template: string, label: string, random: Random): string {
  const register = () => String(random.below(8));
  const fills: Record<string, () => string> = {
    d: register,
    n: register,
    m: register,
    a: register,
    w: () => String(1 + random.below(30)),
    h: () => String(1 + random.below(15)),
    i: () => String(random.below(4096)),
    o: () => String(8 * random.below(8)),
    c: () => CONDITIONS[random.below(14)],
    l: () => label,
  };
  return template.replace(/\{(\w)\}/g, (whole, key) => fills[key]?.() ?? whole);
}

/** A program that loops over a random body and ends in an endless loop at `done`. */
export function randomLoop(isa: Isa, seed: number): string {
  const random = new Random(seed);
  const body = Array.from({ length: LENGTH }, (_, i) => {
    const list = TEMPLATES[isa];
    const label = `${Math.min(LENGTH, i + 1 + random.below(4))}f`;
    return `${i}: ${lineOf(list[random.below(list.length)], label, random)}`;
  });
  return [
    ...(isa === 'a64' ? A64_START : A32_START),
    'loop:',
    ...body,
    `${LENGTH}:`,
    ...(isa === 'a64'
      ? ['subs x21, x21, #1', 'b.ne loop', 'done: b .', 'leaf: eor x0, x0, x1', 'ret']
      : [
          'subs r11, r11, #1',
          'bne loop',
          'done: b .',
          'leaf: eor r0, r0, r1',
          'bx lr',
          ...A32_FRAME,
        ]),
    '.bss',
    '.balign 4096',
    'window: .space 4096',
    'stack:',
  ].join('\n');
}

const A32_FRAME = ['frame: push {r4, r8, lr}', 'add r4, r4, r8', 'pop {r3, r8, pc}'];

const A64_START = [
  '_start: ldr x20, =window',
  'ldr x0, =stack',
  'mov sp, x0',
  'mov x22, #5',
  `mov x21, #${ITERATIONS}`,
  ...Array.from(
    { length: 8 },
    (_, i) =>
      `ldr x${i}, =0x${((0x9e3779b97f4a7c15n * BigInt(i + 1)) & 0xffffffffffffffffn).toString(16)}`,
  ),
  'b loop',
  '.ltorg',
  '.balign 4096',
];
const A32_START = [
  '_start: ldr r10, =window',
  'ldr sp, =stack',
  `ldr r11, =${ITERATIONS}`,
  ...Array.from(
    { length: 10 },
    (_, i) => `ldr r${i}, =0x${((0x9e3779b9 * (i + 1)) >>> 0).toString(16)}`,
  ),
  'b loop',
  '.ltorg',
  '.balign 4096',
];
