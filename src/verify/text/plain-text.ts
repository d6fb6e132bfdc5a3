/**
 * A text in one way of writing with every character where it was: small letters of ASCII, plain spaces, quotes and
 * hyphens. A long dash parts clauses and stays; a short one may join a range.
 */
export function plainText(text: string): string {
  return text
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r]/g, ' ')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/\u2015/g, '—')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
}
