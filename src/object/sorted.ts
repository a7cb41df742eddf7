// Search in lists that are sorted by address.

/** Index of the last element at or below `address` of a list sorted by `addressOf`; -1 if none. */
export function lastAtOrBelow<T>(
  list: readonly T[],
  address: bigint,
  addressOf: (element: T) => bigint,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (addressOf(list[middle]) <= address) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
