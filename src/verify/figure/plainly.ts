/** What a figure is written with. Digits of other scripts and invisible marks are refused, never guessed at. */
const FOREIGN = /[^a-z\d\s$€£¥%.,+\-−‐‑‒–—/()~≈<>×¼½¾⅓⅔⅛⅜⅝⅞]/iu;

/** The first character of a text that no figure has, as its code point: "U+200F"; undefined when there is none. */
export function foreignCharacter(text: string): string | undefined {
  const point = FOREIGN.exec(text)?.[0].codePointAt(0);
  return point === undefined ? undefined : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A thin space between digits groups thousands and nothing else; a wider one may part two numbers. */
const GROUPED = /(?<![\d.,])\d{1,3}(?:[\u2009\u202f]\d{3})+(?!\d)/g;

/** A text in one way of writing: small letters, plain signs, one space between words, "$500-plus" as "$500+". */
export function plainly(text: string): string {
  return text
    .replace(GROUPED, (digits) => digits.replace(/[\u2009\u202f]/g, ','))
    .toLowerCase()
    .replace(/[−‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/([\d%]|illion|[mbt]n)[- ]plus\b/g, '$1+')
    .replace(/([a-z\d¼½¾⅓⅔⅛⅜⅝⅞])-(?=[a-z])/g, '$1 ')
    .trim();
}
