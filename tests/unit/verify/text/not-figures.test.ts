import { describe, expect, it } from 'vitest';
import { spotted } from './figures/spotted.ts';

describe('what is no figure', () => {
  it.each<[string, readonly string[]]>([
    ['On January 30, 2026 and 30 Jan. 2026, by 2035, in 2025Q4 and the 1970s.', []],
    ['At 8:30 a.m., 14:00 GMT and 5 p.m.', []],
    ['Call 202-555-0123 or +44 20 7946 0958.', []],
    ['Section 232, H.R. 1, Public Law 119-21, 31 U.S.C. 3101, Chapter 11, Rule 144A and § 899.', []],
    ['Version 2.3 of v1.2.0 on 10.0.0.1.', []],
    ['The S&P 500, the G20, a 401(k), COVID-19, F-35 jets and the Magnificent Seven.', []],
    ['1. First. (2) Second. 3) Third.', []],
    ['See Figure 3, Table 2, page 12 and footnote [7].', []],
    ['The 119th Congress met for the 3rd session.', []],
    ['Look at https://example.org/a/100%25?x=$5 or write to a5@example.org.', []],
    ['In Figure 3 the deficit is $5 billion.', ['$5 billion = 5000000000 USD']],
    ['On April 2, 10% tariffs came.', ['10% = 10 percent']],
  ])('%s', (text, figures) => expect(spotted(text)).toEqual(figures));
});
