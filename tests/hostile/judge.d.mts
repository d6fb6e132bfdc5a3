import type { Entry } from './corpus.mjs';
import type { Answer } from './send.mjs';

export declare function codeOf(answer: Pick<Answer, 'status' | 'body'>): string | number | null;

export declare function fault(
  entry: Pick<Entry, 'name' | 'expected'>,
  answer: Answer,
  mayBeBusy?: boolean,
): string | null;
