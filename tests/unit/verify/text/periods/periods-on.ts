import { findPeriods } from '../../../../../src/verify/text/periods/find-periods.ts';
import { plainText } from '../../../../../src/verify/text/plain-text.ts';
import { DAY } from '../sentences/sentence.ts';

/** The times that a text of 31 January 2026 names, as first and last day; the anchor is told where it is not STATED. */
export const periodsOn = (text: string): readonly string[] =>
  findPeriods(plainText(text), DAY).map(({ period, anchor }) =>
    [period.start, period.end, ...(anchor === 'STATED' ? [] : [anchor])].join(' '),
  );
