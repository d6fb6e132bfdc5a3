/**
 * What XML 1.0 cannot hold even as a reference, or HTML reads as another character: controls but for tab, line feed and
 * carriage return, halves of a surrogate pair, and the two noncharacters.
 */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/** A text that every format can carry: what some cannot is U+FFFD in all of them, so that they say the same. */
export function writableText(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd');
}
