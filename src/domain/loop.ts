/** A closed walk over causal links, in the order of its steps. */
export interface Loop {
  readonly label: 'Loop';
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly linkIds: readonly string[];
}
