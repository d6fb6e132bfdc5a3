/** A way from UTF-16 offsets of a text, asked in any order, to offsets in Unicode code points. */
export function codePointOffsets(text: string): (offset: number) => number {
  // Only characters of two units make the two differ, and most texts have few or none.
  const wide = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, wide.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((wide[middle] as number) + 1 < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
