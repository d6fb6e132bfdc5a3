/** The value that so many of a hundred do not exceed. */
export function percentile(times, percent) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

export const rounded = (number) =>
  number >= 100 ? Math.round(number).toLocaleString('en') : number.toFixed(number >= 10 ? 1 : 2);

/** A clock that runs out. */
export function timer(seconds) {
  const until = performance.now() + seconds * 1_000;
  return () => performance.now() >= until;
}

/** The list in an order that mixes its families, the same each time. */
export function mixed(list) {
  const stride = 7919;
  return list.map((_, at) => list[(at * stride) % list.length]);
}
