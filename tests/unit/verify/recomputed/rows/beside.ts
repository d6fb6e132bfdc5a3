import type { Row } from '../row.ts';

/** Claims of the register outside the recomputation: they rest on documents, dates and definitions. */
export const BESIDE: readonly Row[] = [
  { number: 'C022', published: ['ACCURATE', '2022 year'], register: 'supported', recomputed: '' },
  {
    number: 'C036',
    published: ['CONTRADICTED', '2025 year'],
    register: 'misdated',
    recomputed: '',
    deviation:
      'In the projections quoted the tax provisions end with 2025. The year 2028 is of another act, passed half a year later, and no other vintage of the same figure, so that no move leads there.',
  },
  { number: 'C038', published: ['ACCURATE', '4100000000000 USD'], register: 'supported', recomputed: '' },
  { number: 'C039', published: ['CONTRADICTED', '5500000000000 USD'], register: 'contradicted', recomputed: '' },
  { number: 'C041', published: ['ACCURATE', '1500000000000 USD'], register: 'supported', recomputed: '' },
  { number: 'C044', published: ['CONTRADICTED', '2033 year'], register: 'contradicted', recomputed: '' },
  { number: 'C045', published: ['ACCURATE', '2034 year'], register: 'supported', recomputed: '' },
  { number: 'C046', published: ['ACCURATE', '10 years'], register: 'supported', recomputed: '' },
  { number: 'C053', published: ['UNVERIFIED', null], register: 'cannot be checked', recomputed: '' },
  { number: 'C058', published: ['ACCURATE', '60 percent'], register: 'supported', recomputed: '' },
  {
    number: 'C059',
    published: ['ACCURATE', '-0.10 coefficient'],
    register: 'within rounding',
    recomputed: '',
    deviation:
      'A sign holds or does not, and nothing is rounded: the mean of twenty years that was found is -0.10. That it is no rule in longer records is for a review to say.',
  },
  { number: 'C066', published: ['ACCURATE', '2022 year'], register: 'supported', recomputed: '' },
  { number: 'C068', published: ['ACCURATE', '6 days'], register: 'supported', recomputed: '' },
  { number: 'C071', published: ['ACCURATE', '-1 percent'], register: 'supported', recomputed: '' },
  {
    number: 'C072',
    published: ['UNVERIFIED', null],
    register: 'within rounding',
    recomputed: '',
    deviation:
      "The sentence with 20 basis points was not found, nor the size of China's dollar reserves with which the register reckons, so that nothing is left to round.",
  },
  { number: 'C075', published: ['ACCURATE', '600000000000 USD'], register: 'supported', recomputed: '' },
  { number: 'C077', published: ['CONTRADICTED', '1 count'], register: 'contradicted', recomputed: '' },
  {
    number: 'C081',
    published: ['NOT_CHECKABLE', null],
    register: 'supported',
    recomputed: '',
    deviation:
      'The article does list three endings; that there is no fourth is an opinion, which counting the list cannot bear out.',
  },
  {
    number: 'C086',
    published: ['NOT_CHECKABLE', '1.94 percent'],
    register: 'misleading',
    recomputed: '',
    deviation:
      'A scenario is not checked. That negative real rates go ill with yields of 4.5 to 5 percent is for a review to say.',
  },
  { number: 'C093', published: ['UNVERIFIED', null], register: 'cannot be checked', recomputed: '' },
  { number: 'C094', published: ['ACCURATE', '0.855 share'], register: 'supported', recomputed: '' },
  {
    number: 'C096',
    published: ['NOT_CHECKABLE', null],
    register: 'misleading',
    recomputed: '',
    deviation:
      'When a support of prices gives way is an opinion; that two of the three stood firm is for a review to say.',
  },
  { number: 'C099', published: ['ACCURATE', '2 count'], register: 'supported', recomputed: '' },
  {
    number: 'C102',
    published: ['ACCURATE', '-0.57 JPY per USD'],
    latest: ['ACCURATE', '-3.03 JPY per USD'],
    register: 'misleading',
    recomputed: '',
    deviation:
      'By month ends the yen gained a trace from the end of 2024 on; that it had lost ground for eight months, and by monthly means over the whole time, is for a review to say.',
  },
  { number: 'C103', published: ['CONTRADICTED', '-0.404 share'], register: 'contradicted', recomputed: '' },
];
