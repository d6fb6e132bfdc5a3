import { periodOf } from '../../../domain/period.ts';
import { periodsBy, written } from './period-mention.ts';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['prior', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['the', 0],
  ['next', 1],
  ['coming', 1],
]);

const fiscalYearOf = (day: string): number => Number(periodOf(day, 'FISCAL_YEAR').text.slice(2));

/** "Fiscal 2026", "fiscal year 2026", "FY26", "the 2026 fiscal year", "last fiscal year"; those of the federal government, which start in October. */
export const fiscalYears = periodsBy(
  'fiscal years',
  /\b(?:fiscal(?: years?)? (?<year>(?:19|20|21)\d\d)|fy ?(?<year2>(?:19|20|21)\d\d)|fy ?'?(?<short>\d\d)|(?<year3>(?:19|20|21)\d\d) fiscal year|(?:the )?(?<which>last|previous|prior|past|this|current|next|coming) fiscal year|(?<=\b(?:in|of|for|during) )(?<the>the) fiscal year)\b(?!-)/g,
  ({ year, year2, year3, short, which, the }, day) => {
    const named = year ?? year2 ?? year3 ?? (short === undefined ? undefined : `20${short}`);
    if (named !== undefined) return written(`FY${named}`);
    const step = STEPS.get(which ?? the ?? '');
    return step === undefined ? undefined : written(`FY${fiscalYearOf(day) + step}`);
  },
);
