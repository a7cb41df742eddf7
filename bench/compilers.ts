// How the C workloads are compiled: by generate.ts, and by the oracle, which builds the images a second
// time with gcc and ld.

export const WORKLOADS_DIRECTORY = new URL('workloads/', import.meta.url);

/** Files of workloads/c that become assembler text. */
export const C_FILES = ['main', 'lib', 'alu', 'fib', 'sieve', 'sha256'] as const;

const COMMON = [
  '-O2',
  '-fno-tree-vectorize',
  '-fno-tree-loop-distribute-patterns',
  '-fno-common',
  '-fno-stack-protector',
  '-fno-unwind-tables',
  '-fno-asynchronous-unwind-tables',
  '-Wall',
];

export const COMPILERS: Readonly<Record<'a64' | 'a32', readonly string[]>> = {
  a64: [
    ...['aarch64-linux-gnu-gcc', '-mgeneral-regs-only', '-mcpu=cortex-a57', '-mstrict-align'],
    ...['-mno-outline-atomics', '-fno-pic', '-fno-pie', ...COMMON],
  ],
  a32: [
    ...['arm-none-eabi-gcc', '-marm', '-mcpu=cortex-a15', '-mfloat-abi=soft'],
    ...['-mno-unaligned-access', ...COMMON],
  ],
};

/** Flags of one file: fib's calls stay calls. */
export function compileFlags(name: string): string[] {
  return name === 'fib' ? ['-fno-inline', '-fno-optimize-sibling-calls', '-fno-ipa-cp'] : [];
}
