// What the fuzzers print of a difference: the smallest part that still differs.
import { expect, it } from 'vitest';
import { smallest } from '../../tools/fuzz/shrink.js';

const numbers = Array.from({ length: 40 }, (_, i) => i);

it('keeps what is needed together and nothing else', async () => {
  const needs = [3, 17, 38];
  const found = await smallest(numbers, async (part) => needs.every((n) => part.includes(n)));
  expect(found).toEqual(needs);
});

it('takes away what can only go after something else has gone', async () => {
  // 5 must stay for as long as 6 is there.
  const found = await smallest(
    numbers,
    async (part) => part.includes(9) && (!part.includes(6) || part.includes(5)),
  );
  expect(found).toEqual([9]);
});

it('ends with nothing where nothing is needed', async () => {
  expect(await smallest(numbers, async () => true)).toEqual([]);
});
