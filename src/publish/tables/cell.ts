/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A number in plain notation, which stays one: "-82". */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A text as a cell: one that a spreadsheet would run begins with an apostrophe, which spreadsheets do not show.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function cellOf(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
