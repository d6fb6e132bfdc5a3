import type { WholeReading } from '../actions/readings.ts';

/** What a resolver may reach: what the request reads from, and what is noted of its answer. */
export interface Context extends WholeReading {
  /** Of the HTTP request; none where there is no HTTP. */
  readonly requestId: string | undefined;
  readonly answered: {
    /** Counted, so that no query, however it is put, makes an answer boundless. */
    observations: number;
    /** Whether the data changed while it was put together, so that it is to be made again. */
    isTorn: boolean;
    hasErrors: boolean;
    /** How it was come by: run by the executor, run compiled, or kept from before; null where nothing was run. */
    by: 'run' | 'compiled' | 'kept' | null;
  };
}

/** The context of one run of a query. */
export const contextOf = (reading: WholeReading, requestId?: string): Context => ({
  ...reading,
  requestId,
  answered: { observations: 0, isTorn: false, hasErrors: false, by: null },
});
