import { isPlain } from '../units/unit.ts';
import { CURRENCY_SIGNS, UNIT_WORDS } from './printed-unit.ts';

const SIGNS: ReadonlyMap<string, string> = new Map(
  [...CURRENCY_SIGNS].filter(([sign]) => sign.length === 1).map(([sign, unit]) => [unit, sign]),
);

const withUnit = (figure: string, unit: string): string => {
  if (isPlain(unit)) return `${figure} times`;
  if (unit === 'percent') return /\d$/.test(figure) ? `${figure}%` : `${figure} percent`;
  const sign = SIGNS.get(unit);
  const first = figure.search(/\d/);
  return sign === undefined || first < 0
    ? `${figure} ${unit}`
    : `${figure.slice(0, first)}${sign}${figure.slice(first)}`;
};

/** Whether a print names its unit: "4.79%", "$5", "double the rate" and "49 days" do, "4.79", "nearly 15" and "1.1tn" do not. */
function namesUnit(text: string): boolean {
  if (/[%$€£¥×]/.test(text)) return true;
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => UNIT_WORDS.has(word) || word === 'ounces' || word === 'percentage' || word === 'basis');
}

/** Units that no number is written with: a bare number is a count or a year as it stands. */
const UNWRITTEN: readonly string[] = ['count', 'year', 'date'];

/** The figure as it would be written in the unit that it is measured in: "4.79%" for "4.79"; undefined when it has one. */
export function withMissingUnit(text: string, stated: string, measured: string): string | undefined {
  const isBare = stated === 'count' || (stated === 'times' && /\d|[¼½¾⅓⅔⅛⅜⅝⅞]/.test(text));
  if (!isBare || namesUnit(text) || UNWRITTEN.includes(measured)) return undefined;
  const [unit = '', ...per] = measured.split(' per ');
  const figure = withUnit(text.trim(), unit);
  return per.length === 0 ? figure : `${figure} per ${per.join(' per ')}`;
}
