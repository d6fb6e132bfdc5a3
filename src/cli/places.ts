/** Line and column of places of a text, both from 1, columns in code points. */
export function placesIn(text: string): (start: number) => { readonly line: number; readonly column: number } {
  const starts = [0];
  let at = 0;
  for (const character of text) {
    at += 1;
    if (character === '\n') starts.push(at);
  }
  return (start) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= start) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: start - (starts[low] as number) + 1 };
  };
}
