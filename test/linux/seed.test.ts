// The two kernels differ by the seed: its own lines, no more and no less.
import { describe, expect, it } from 'vitest';
import { ARCHES } from '../../src/linux/arch.js';
import { SEED_PATCH } from '../../src/linux/image.js';
import { parsePatch, patchedReader } from '../../src/linux/patch.js';
import { readSample } from './samples.js';

const patch = readSample(SEED_PATCH) as string;

/** The lines that the commit changes in the two files of assembly, blanks squeezed. */
const SEED = {
  'arm/kvm/interrupts.S': [
    '+ * A function pointer with a value of 0xffffffff has a special meaning,',
    '+ * and is used to implement __hyp_get_vectors in the same way as in',
    '+ * arch/arm/kernel/hyp_stub.S.',
    '+ *',
    '+ /* Check for __hyp_get_vectors */',
    '+ cmp r0, #-1',
    '+ mrceq p15, 4, r0, c12, c0, 0 @ get HVBAR',
    '+ beq 1f',
    '+',
    '- eret',
    '+1: eret',
  ],
  'arm64/kvm/hyp.S': [
    '+/*',
    '+ * u64 kvm_call_hyp(void *hypfn, ...);',
    '+ *',
    '+ * This is not really a variadic function in the classic C-way and care must',
    '+ * be taken when calling this to ensure parameters are passed in registers',
    '+ * only, since the stack will change between the caller and the callee.',
    '+ *',
    '+ * Call the function with the first argument containing a pointer to the',
    '+ * function you wish to call in Hyp mode, and subsequent arguments will be',
    '+ * passed as x0, x1, and x2 (a maximum of 3 arguments in addition to the',
    '+ * function pointer can be passed). The function being called must be mapped',
    '+ * in Hyp mode (see init_hyp_mode in arch/arm/kvm/arm.c). Return values are',
    '+ * passed in r0 and r1.',
    '+ *',
    '+ * A function pointer with a value of 0 has a special meaning, and is',
    '+ * used to implement __hyp_get_vectors in the same way as in',
    '+ * arch/arm64/kernel/hyp_stub.S.',
    '+ */',
    '- push lr, xzr',
    '+ /* Check for __hyp_get_vectors */',
    '+ cbnz x0, 1f',
    '+ mrs x0, vbar_el2',
    '+ b 2f',
    '+',
    '+1: push lr, xzr',
    '- eret',
    '+2: eret',
  ],
};

const CONDITION = [
  '-/* if (cmd == CPU_PM_EXIT) {',
  '+/* if (cmd == CPU_PM_EXIT &&',
  '+ * __hyp_get_vectors() == hyp_default_vectors) {',
];

function changes(path: string): string[] {
  const file = parsePatch(patch).find((each) => each.path === path);
  const lines = file?.hunks.flatMap((hunk) => hunk.lines) ?? [];
  return lines
    .filter((line) => line.kind !== ' ')
    .map((line) => `${line.kind}${line.text}`.replace(/[ \t]+/g, ' ').trimEnd());
}

describe('the seed', () => {
  it.each(Object.entries(SEED))('changes %s by the lines of the commit', (path, lines) => {
    expect(changes(path)).toEqual(lines);
  });

  it.each(['arm', 'arm64'])('changes the condition of the notifier of %s', (arch) => {
    expect(changes(`${arch}/kvm/arm.S`).slice(0, 3)).toEqual(CONDITION);
    const code = changes(`${arch}/kvm/arm.S`).slice(3);
    expect(code[0]).toBe('+ bl __hyp_get_vectors');
    expect(code.every((line) => line.startsWith('+'))).toBe(true);
  });

  it('changes no other file, and none but what it names', () => {
    const after = patchedReader(readSample, patch, SEED_PATCH);
    const changed = [...ARCHES.arm.sources, ...ARCHES.arm64.sources].filter(
      (file) => after(file) !== readSample(file),
    );
    expect(changed.sort()).toEqual([
      'arm/kvm/arm.S',
      'arm/kvm/interrupts.S',
      'arm64/kvm/arm.S',
      'arm64/kvm/hyp.S',
    ]);
  });

  it('marks the files that carry its lines', () => {
    for (const { path } of parsePatch(patch)) {
      expect(readSample(path)?.split('\n')[0]).toBe('/* SPDX-License-Identifier: GPL-2.0 */');
    }
  });
});
