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
