import { describe, expect, it } from 'vitest';
import { ENTRIES } from '../../../../../src/causal/simulation/entries.ts';
import { SLIDERS } from '../../../../../src/publish/pages/site/sliders.ts';
import { simulatedInWords } from '../../../../../src/publish/pictures/simulation-chart.ts';

describe('sliders', () => {
  it.each(SLIDERS)('$factor is a factor that can be shocked in $unit', ({ factor, unit, least, most, step }) => {
    expect(Object.keys(ENTRIES.get(factor)?.units ?? {})).toContain(unit);
    expect(least).toBeLessThan(0);
    expect(most).toBeGreaterThan(0);
    expect(step).toBeGreaterThan(0);
  });

  it.each([
    [731_984_000_000, 'USD', '$732 billion'],
    [-1_250_400_000_000, 'USD', '−$1,250 billion'],
    [8.734, 'percentage points', '8.73 percentage points'],
    [-0.5, 'percent', '−0.50%'],
  ])('%d %s is read as %s', (value, unit, words) => {
    expect(simulatedInWords(value, unit)).toBe(words);
  });
});
