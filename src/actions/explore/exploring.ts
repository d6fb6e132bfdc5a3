import type { Publications } from '../publish/publications.ts';
import type { Reading } from '../reading.ts';

/** What pages and answers are made from. */
export interface Exploring extends Reading {
  readonly publications: Publications;
  /** Address that links are built from, without a slash at the end. */
  readonly site: string;
}

/** What an address asks after its "?", by name. */
export type Asked = { readonly [name: string]: unknown };
