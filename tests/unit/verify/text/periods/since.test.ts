import { describe, expect, it } from 'vitest';
import { periodsOn } from './periods-on.ts';

describe('times: since', () => {
  it.each<[string, readonly string[]]>([
    ['since 2014', ['2014-01-01 2026-01-31 SINCE']],
    ['since September 2024', ['2024-09-01 2026-01-31 SINCE']],
    ['since 17 September 2025', ['2025-09-17 2026-01-31 SINCE']],
    [
      'yields rose since September, and gold over the same period',
      ['2025-09-01 2026-01-31 SINCE', '2025-09-01 2026-01-31 SINCE'],
    ],
  ])('%s', (text, periods) => expect(periodsOn(text)).toEqual(periods));
});
