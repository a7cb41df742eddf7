// The smallest part of what fails that still fails.

/**
 * A part of `items`, in their order, for which `fails` holds and from which no single item can be taken away:
 * ever smaller stretches are left out for as long as it still fails. `fails(items)` is taken for granted.
 */
export async function smallest<T>(
  items: readonly T[],
  fails: (part: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let kept = items;
  for (let stretch = Math.max(1, kept.length); ; stretch = Math.ceil(stretch / 2)) {
    let removed = false;
    for (let at = 0; at < kept.length; ) {
      const without = [...kept.slice(0, at), ...kept.slice(at + stretch)];
      if (await fails(without)) {
        kept = without;
        removed = true;
      } else at += stretch;
    }
    if (stretch === 1 && !removed) return kept;
  }
}
