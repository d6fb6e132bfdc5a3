import { describe, expect, it } from 'vitest';
import { periodsOn } from './periods-on.ts';

describe('times: iso periods', () => {
  it.each<[string, readonly string[]]>([
    ['2026-01-30 and 2026-01, 2025Q4', ['2026-01-30 2026-01-30', '2026-01-01 2026-01-31', '2025-10-01 2025-12-31']],
    ['v2026-01-30x', []],
  ])('%s', (text, periods) => expect(periodsOn(text)).toEqual(periods));
});
