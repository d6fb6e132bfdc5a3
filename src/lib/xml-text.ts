import { writableText } from './writable-text.ts';

/**
 * A text as content or attribute of XML 1.0. Tabs and line ends stand as numbers, or a parser makes blanks or other line ends
 * of them; so do signs that turn the direction of what follows.
 */
export function xmlText(text: string): string {
  return writableText(text).replace(/[&<>"'\t\n\r\u2028-\u202e\u2066-\u2069]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
