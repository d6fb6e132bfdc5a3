const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

// A sign, 40 digits (what the exact decimals of the domain hold) and a point.
const LONGEST = 42;

/** Whether the text is a decimal as the seed writes them: no exponent, no plus sign, no separators. */
export function isPlainDecimal(text: string): boolean {
  return text.length <= LONGEST && PLAIN.test(text);
}
