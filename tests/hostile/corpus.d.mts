import type { Route } from './routes.mjs';
import type { Sent } from './send.mjs';

/** A request that means harm, and how it is to be answered: one or several of what `judge.mjs` understands. */
export interface Entry {
  readonly name: string;
  readonly request: Sent;
  readonly expected: string | readonly string[];
}

type Family = 'shapes' | 'values' | 'formulas' | 'texts' | 'bodies' | 'mcp' | 'protocol' | 'paths';

export declare function corpus(routes: readonly Route[]): Readonly<Record<Family, readonly Entry[]>>;
