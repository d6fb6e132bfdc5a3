import type { Row } from '../row.ts';

/**
 * Who bought and sold since the end of 2024. Sentences in the present tense without a window are all held against the
 * same one: from the end of 2024 to the last month that is out.
 */
export const HOLDERS: readonly Row[] = [
  {
    number: 'C026',
    published: ['CONTRADICTED', '7500000000 USD'],
    latest: ['CONTRADICTED', '-27100000000 USD'],
    register: 'misdated',
    recomputed: 'XU',
    deviation:
      'One sentence with C027, so one verdict: no window from September 2024, nor from that of another year, has a fall of 113 billion dollars. The research that it seems to be from was not seen and decides nothing.',
  },
  {
    number: 'C027',
    published: ['CONTRADICTED', '7500000000 USD'],
    latest: ['CONTRADICTED', '-27100000000 USD'],
    register: 'contradicted',
    recomputed: 'X',
  },
  {
    number: 'C028',
    published: ['ACCURATE', '141200000000 USD'],
    latest: ['ACCURATE', '124000000000 USD'],
    register: 'supported',
    recomputed: 'A',
  },
  {
    number: 'C089',
    published: ['CONTRADICTED', '740000000000 USD', '2024-12..2025-01: -1500000000'],
    latest: ['CONTRADICTED', '651700000000 USD', '2024-12..2025-01: -1500000000'],
    register: 'contradicted',
    recomputed: 'X',
  },
  {
    number: 'C090',
    published: ['CONTRADICTED', '-0.065 percentage points', '2024-12-31..2025-02-12: 0.010'],
    latest: ['CONTRADICTED', '-0.072 percentage points', '2024-12-31..2025-02-12: 0.010'],
    register: 'within rounding',
    recomputed: 'AX',
    deviation:
      'The register starts at the low of October 2025. Over the window of the sentence before, on foreign buyers, the premium fell; a direction cannot be within rounding.',
  },
  {
    number: 'C091',
    published: ['CONTRADICTED', '129100000000 USD'],
    latest: ['CONTRADICTED', '94500000000 USD'],
    register: 'contradicted',
    recomputed: 'X',
  },
];
