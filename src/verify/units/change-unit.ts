/** The unit of the difference between two figures of a series: of a percent series it is percentage points. */
export function changeUnit(unit: string): string {
  return unit === 'percent' ? 'percentage points' : unit;
}
