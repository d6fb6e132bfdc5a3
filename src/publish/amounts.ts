/** Signs of currencies, by the unit that has them. */
const CURRENCIES: { readonly [unit: string]: string } = { USD: '$', EUR: '€', GBP: '£' };

const SCALES = [
  { digits: 12, word: 'trillion' },
  { digits: 9, word: 'billion' },
  { digits: 6, word: 'million' },
] as const;

/** Digits in groups of three: "1,147". */
export function grouped(value: string): string {
  const [, sign, whole, rest] = /^(-?)(\d+)(\.\d+)?$/.exec(value) ?? [];
  if (whole === undefined) return value;
  return `${sign === '-' ? '−' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest ?? ''}`;
}

/** Moves the decimal point to the left, exactly. */
export function shifted(value: string, digits: number): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const padded = whole.padStart(digits + 1, '0');
  const fraction = `${padded.slice(-digits)}${rest}`.replace(/0+$/, '');
  return `${sign}${padded.slice(0, -digits)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Scaled as far as the number needs no more than two decimals: "$1,147 billion", never "$1.147 trillion". */
export function amountInWords(value: string, sign: string): string {
  const minus = value.startsWith('-') ? '−' : '';
  const bare = value.replace('-', '');
  const size = bare.split('.')[0]?.length ?? 0;
  for (const { digits, word } of SCALES) {
    if (size <= digits) continue;
    const scaled = shifted(bare, digits);
    if ((scaled.split('.')[1] ?? '').length <= 2) return `${minus}${sign}${grouped(scaled)} ${word}`;
  }
  return `${minus}${sign}${grouped(bare)}`;
}

/** A number, as it stands, with its unit: "4.24 percent", "−82 basis points", "$1,147 billion", "1 percentage point". */
export function withUnit(text: string, unit: string): string {
  const [of = '', per] = unit.split(' per ');
  const sign = CURRENCIES[of];
  if (sign !== undefined) return `${amountInWords(text, sign)}${per === undefined ? '' : ` per ${per}`}`;
  if (unit === 'times') return `${grouped(text)} times`;
  if (unit === 'share') return `${grouped(text)} of the whole`;
  if (unit === 'count') return grouped(text);
  if (unit === 'year') return text;
  const one = /^-?1$/.test(text);
  const named = one ? unit.replace(/^(percentage point|basis point|year|month|week|day|troy ounce)s\b/, '$1') : unit;
  return `${grouped(text)} ${named}`;
}

/** What figures of money are told in, all of one series alike. */
interface Scale {
  readonly digits: number;
  readonly word: string;
}

/** The scale at which all figures of a series are told: that of the largest, billions at most; null for what is not money. */
export function scaleOf(values: readonly string[], unit: string): Scale | null {
  if (CURRENCIES[unit.split(' per ')[0] as string] === undefined) return null;
  let size = 0;
  for (const value of values) size = Math.max(size, value.replace('-', '').split('.')[0]?.length ?? 0);
  return SCALES.find(({ digits }) => digits <= 9 && size > digits) ?? null;
}
