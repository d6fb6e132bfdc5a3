import { describe, expect, it } from 'vitest';
import { periodsOn } from './periods-on.ts';

describe('times: years', () => {
  it.each<[string, readonly string[]]>([
    ['in 2025', ['2025-01-01 2025-12-31']],
    ['in calendar 2025', ['2025-01-01 2025-12-31']],
    ['from 2015 to 2025', ['2015-01-01 2025-12-31']],
    ['2023-2025', ['2023-01-01 2025-12-31']],
    ['$2025 and 2,025 and 2025s', []],
  ])('%s', (text, periods) => expect(periodsOn(text)).toEqual(periods));
});
