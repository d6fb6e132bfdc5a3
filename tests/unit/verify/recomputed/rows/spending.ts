import type { Row } from '../row.ts';

/** Defense, tariffs and the savings of a reform. */
export const SPENDING: readonly Row[] = [
  {
    number: 'C040',
    // A vow is told, so the words of who made it decide.
    published: ['ACCURATE', '1000000000000 USD'],
    register: 'within rounding',
    recomputed: 'X',
    deviation:
      'Both ends of the vow are named in the post of 7 January 2026. Discretionary outlays of 893 billion, 11 percent less, are the wrong measure of it and refute nothing.',
  },
  {
    number: 'C042',
    published: ['ACCURATE', '500000000000 USD per year'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C043',
    published: ['CONTRADICTED', '2500000000000 USD'],
    register: 'misleading',
    recomputed: 'X',
    deviation:
      'Revenue is printed, and of the 3.0 trillion that CBO had published by then 2.5 are revenue, 17 percent less, the rest saved interest. A review may not soften that; the 3.1 trillion between baselines are of 11 February 2026, after the article.',
  },
  {
    number: 'C087',
    // All deficits of the decade, a third of which the scenario would save.
    published: ['NOT_CHECKABLE', '21676448000000 USD'],
    register: 'cannot be checked',
    recomputed: 'N',
  },
];
