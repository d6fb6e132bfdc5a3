import { writableText } from './writable-text.ts';

/** Marks that turn the direction of all that follows them: with one, a text could change how the text after it reads. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text to be shown beside others: what cannot be written, or would turn its neighbours round, is U+FFFD. */
export function shownText(text: string): string {
  return writableText(text).replace(TURNING, '\ufffd');
}
