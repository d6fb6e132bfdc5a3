/** "<" would end a script element round the text; line separators and marks of direction mislead those who read it. */
const RISKY = /[<\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** JSON in which those characters, which stand in strings only, are written as escapes. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    RISKY,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
