import { periodOf } from '../../domain/period.ts';
import { isIsoDate } from '../../lib/iso-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (number: number): string => `${number}`.padStart(2, '0');

/** Other ways to write a period, each with the way that is read. */
const OTHER_WAYS: readonly (readonly [RegExp, (parts: readonly string[]) => string | null])[] = [
  [/^Q([1-4])[ -]?(\d{4})$/i, ([quarter, year]) => `${year}Q${quarter}`],
  [/^(\d{4})[ -]Q([1-4])$/i, ([year, quarter]) => `${year}Q${quarter}`],
  [/^(\d{4})q([1-4])$/, ([year, quarter]) => `${year}Q${quarter}`],
  [/^([1-4])Q[ -]?(\d{4})$/i, ([quarter, year]) => `${year}Q${quarter}`],
  [/^([1-4])Q[ -]?(\d{2})$/i, ([quarter, year]) => `20${year}Q${quarter}`],
  [/^FY[ -]?(\d{2})$/i, ([year]) => `FY20${year}`],
  [/^(?:FY[ -]|fy|Fy|fY)(\d{4})$/, ([year]) => `FY${year}`],
  [/^(\d{4})[/.](\d{1,2})$/, ([year, month]) => `${year}-${two(Number(month))}`],
  [/^(\d{4})-(\d)$/, ([year, month]) => `${year}-0${month}`],
  [/^(\d{4})M(\d{1,2})$/i, ([year, month]) => `${year}-${two(Number(month))}`],
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
    ([year, month, day]) => `${year}-${two(Number(month))}-${two(Number(day))}`,
  ],
  [
    /^([a-z]{3,9})[ -](\d{4})$/i,
    ([name = '', year]) => {
      const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
      return month < 0 ? null : `${year}-${two(month + 1)}`;
    },
  ],
];

function otherWay(text: string): string | null {
  for (const [pattern, write] of OTHER_WAYS) {
    const parts = pattern.exec(text);
    const written = parts === null ? null : write(parts.slice(1));
    if (written !== null) return written;
  }
  return null;
}

/** What is wrong with a text that should be a period, as far as can be told; null when it is like none. */
export function periodAdvice(text: string): string | null {
  const [, month, number] = /^(\d{4}-(\d{2}))(?:-\d{2})?$/.exec(text) ?? [];
  if (month !== undefined && (Number(number) < 1 || Number(number) > 12)) {
    return `"${text}" has no such month; months are 01 to 12`;
  }
  if (month !== undefined && text.length > 7 && !isIsoDate(text)) {
    const { end } = periodOf(`${month}-01`, 'MONTH');
    return `there is no day "${text}"; that month ends on ${end}`;
  }
  if (/^(?:today|now|latest|last)$/i.test(text)) return `"${text}" is no period; write $to, or use latest(…)`;
  const written = otherWay(text);
  return written === null || written === text ? null : `write "${written}" instead of "${text}"`;
}
