/** What makes answers faster and changes none of them; each can be turned off, so that its gain can be measured. */
export interface AnswerSettings {
  /** Whether a query that is asked again is compiled. */
  readonly compiled: boolean;
  /** How much memory whole answers may take, in bytes; 0 keeps none. */
  readonly keptBytes: number;
  /** Whether clients may send the hash of a query instead of its text (automatic persisted queries). */
  readonly persisted: boolean;
  /** Milliseconds that only grow. */
  readonly clock: () => number;
}

/** Nothing of it, for a process that answers a question or two. */
export const ANSWERED_PLAINLY: AnswerSettings = { compiled: false, keptBytes: 0, persisted: false, clock: () => 0 };
