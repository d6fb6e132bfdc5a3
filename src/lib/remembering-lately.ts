/**
 * A function that works out each thing once and keeps what was asked for lately: the last `fewest` of them, and never
 * more than twice as many.
 */
export function rememberingLately<T extends object>(fewest: number, make: (text: string) => T): (text: string) => T {
  let lately = new Map<string, T>();
  let before = new Map<string, T>();
  return (text) => {
    const known = lately.get(text);
    if (known !== undefined) return known;
    const value = before.get(text) ?? make(text);
    if (lately.size >= fewest) {
      before = lately;
      lately = new Map();
    }
    lately.set(text, value);
    return value;
  };
}
