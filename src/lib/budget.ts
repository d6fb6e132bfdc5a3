const MINUTE_MS = 60_000;

/** Grants so many units a minute, counted from the first of each. `clock` is in milliseconds that only grow. */
export function budget(most: number, clock: () => number): (units: number) => boolean {
  let [left, since] = [most, clock()];
  return (units) => {
    const now = clock();
    if (now - since >= MINUTE_MS) [left, since] = [most, now];
    if (units > left) return false;
    left -= units;
    return true;
  };
}
