import { describe, expect, it } from 'vitest';
import { KNOWN } from './sentences/known.ts';
import { measureReading } from './sentences/measure-reading.ts';

describe('sentences that the rules were written beside', () => {
  const reading = measureReading(KNOWN);

  it('are read with what is left told', () => {
    expect(reading.wrong).toMatchInlineSnapshot(`
      [
        "period: one trillion dollars is 2025-10-01/2025-10-31, not 2025-08-01/2025-08-31 | Gross federal debt passed $38 trillion in October 2025, one trillion dollars more than in August.",
        "period: half a percentage point is null, not 2026-01-01/2026-12-31 | If the term premium rose half a percentage point, yields could reach 5% by the end of 2026.",
        "period: €20 billion is null, not 2025-11-01/2025-11-30 | Customs duties raised US$30bn in November, the fifth month in a row above €20 billion.",
        "not there: down a quarter | The Fed's holdings of Treasuries peaked at $5.8 trillion in 2022 and are down a quarter since.",
      ]
    `);
  });
});
