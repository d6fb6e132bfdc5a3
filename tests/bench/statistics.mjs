// Medians with their spread, and how they are told.

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

export const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)] ?? 0;

/** A number with as many digits as tell something. */
export function rounded(number) {
  const size = Math.abs(number);
  if (size >= 100) return Math.round(number).toLocaleString('en');
  return number.toFixed(size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** Middle, least and greatest: "12.1 ms (11.8 to 14.0)". */
export function spread(numbers, unit) {
  const [least, greatest] = [Math.min(...numbers), Math.max(...numbers)];
  return `${rounded(median(numbers))} ${unit} (${rounded(least)} to ${rounded(greatest)})`;
}

/** Whether a target is kept, and by how much. What may be had `atMost` is kept from below, all else from above. */
export function goal(value, target, { unit = '', atMost = false } = {}) {
  const isMet = atMost ? value <= target : value >= target;
  const off = Math.abs(value / target - 1) * 100;
  return `target ${rounded(target)}${unit}: ${isMet ? 'met' : 'missed'} by ${rounded(off)} %`;
}

/** How often a second some work is done, over at least so many milliseconds. */
export async function rate(work, milliseconds) {
  const started = performance.now();
  let done = 0;
  let elapsed = 0;
  do {
    done += await work();
    elapsed = performance.now() - started;
  } while (elapsed < milliseconds);
  return (done * 1000) / elapsed;
}

/** The list from another start, so that each is once the first. */
export const rotated = (list, by) => list.map((_, index) => list[(index + by) % list.length]);
