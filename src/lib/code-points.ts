/** A way from UTF-16 offsets of a text, asked in rising order, to offsets in Unicode code points. */
export function codePointOffsets(text: string): (offset: number) => number {
  let [reached, points] = [0, 0];
  return (offset) => {
    while (reached < offset) {
      reached += (text.codePointAt(reached) as number) > 0xffff ? 2 : 1;
      points += 1;
    }
    return points;
  };
}

/** A way from places in UTF-16 units to places in Unicode code points, asked in any order. */
export function codePointsOf(
  text: string,
): (place: { readonly start: number; readonly end: number }) => { readonly start: number; readonly end: number } {
  const wide = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  if (wide.length === 0) return ({ start, end }) => ({ start, end });
  const before = (offset: number): number => {
    let [low, high] = [0, wide.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((wide[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ start, end }) => ({ start: start - before(start), end: end - before(end) });
}
