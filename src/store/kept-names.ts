import type { NodeLabel } from '../domain/node-label.ts';
import type { ClaimFilter, ClaimOrder, ClaimScope, PageRequest } from './store.ts';

/** What was read, by what it is. Boxed, since null is an answer too. */
export interface Kept {
  get(name: string): { readonly value: unknown } | undefined;
  set(name: string, kept: { readonly value: unknown }): unknown;
}

/** What a record is called among what is kept. */
export const recordName = (label: NodeLabel, id: string): string => `${label} ${id}`;

/** What a page of claims is called. */
export const pageName = (scope: ClaimScope, filter: ClaimFilter, order: ClaimOrder, request: PageRequest): string =>
  `claims ${JSON.stringify(scope)} ${JSON.stringify([filter, order, request])}`;
