// -a and its relatives: what a listing shows, and where it goes.
import type { ListingOptions } from '../asm-api/index.js';
import { type Given, UsageError } from './command-line.js';
import { type Io, writeOutput } from './io.js';

/** What the flags ask for; undefined for no listing. @throws UsageError for letters that there are not */
export function listingOf(given: readonly Given[], io: Io): ListingOptions | undefined {
  const flags = given.filter(({ name }) => name === 'listing');
  if (flags.length === 0) return undefined;
  let parts = '';
  let file: string | undefined;
  for (const { value } of flags) {
    const at = value.indexOf('=');
    const letters = at < 0 ? value : value.slice(0, at);
    if (at >= 0) file = value.slice(at + 1);
    const wrong = /[^cdghlmns]/.exec(letters)?.[0];
    if (wrong !== undefined) throw new UsageError(`vbar: invalid listing option \`${wrong}'`);
    parts += letters;
    if (parts === '') parts = 'hls';
  }
  const number = (name: string) => {
    const value = given.findLast((each) => each.name === name)?.value;
    if (value !== undefined && !/^\d+$/.test(value))
      throw new UsageError(`vbar: --${name} takes a number, not '${value}'`);
    return value === undefined ? undefined : Number(value);
  };
  return {
    parts,
    words: number('listing-lhs-width'),
    moreWords: number('listing-lhs-width2'),
    sourceWidth: number('listing-rhs-width'),
    moreLines: number('listing-cont-lines'),
    write: (text) => {
      if (file === undefined) io.out(text);
      else writeOutput('vbar', file, Buffer.from(text));
    },
  };
}
