import type { WholeReading } from '../actions/readings.ts';

/** Counts units of work against whoever asks; throws RATE_LIMITED where they have had their share. */
export type Charge = (units: number) => Promise<void>;

/** What a resolver may reach: what the request reads from, and what is noted of its answer. */
export interface Context extends WholeReading {
  /** Of the HTTP request; none where there is no HTTP. */
  readonly requestId: string | undefined;
  readonly charge: Charge;
  readonly answered: {
    /** Counted, so that no query, however it is put, makes an answer boundless. */
    observations: number;
    /** Whether the data changed while it was put together, so that it is to be made again. */
    isTorn: boolean;
    hasErrors: boolean;
    /** How it was come by: run by the executor, run compiled, or kept from before; null where nothing was run. */
    by: 'run' | 'compiled' | 'kept' | null;
    /** How many nodes it may touch; null where that was not found out. */
    cost: number | null;
  };
}

/** Who asks. */
export interface Asking {
  readonly requestId?: string | undefined;
  /** Left out where nobody is charged. */
  readonly charge?: Charge | undefined;
}

/** One charge, however often an answer is put together anew. */
export function chargedOnce(charge: Charge = async () => undefined): Charge {
  let charged: Promise<void> | undefined;
  return (units) => {
    charged ??= charge(units);
    return charged;
  };
}

/** The context of one run of a query. */
export const contextOf = (
  reading: WholeReading,
  { requestId, charge = async () => undefined }: Asking = {},
): Context => ({
  ...reading,
  requestId,
  charge,
  answered: { observations: 0, isTorn: false, hasErrors: false, by: null, cost: null },
});
