import { Verdict } from '../domain/verdict.ts';
import { publishEnum } from './enum.ts';

publishEnum(
  Verdict,
  'Verdict',
  'The outcome of holding a printed figure against data. Lists by verdict go in this order.',
  {
    ACCURATE: 'Within half a step of the print and ten percent, or the wording is satisfied.',
    CLOSE: 'Within one step and ten percent, or within the rounding of the print and five percent.',
    MISDATED: 'Wrong as stated, right for another vintage, or for the period after one of a few bounded moves.',
    MISLEADING:
      'What is printed is right, or cannot be checked, and paints a wrong picture: never computed, always a signed review.',
    CONTRADICTED: 'None of these.',
    PENDING: 'A statement of fact whose period is not over, or not yet published, on the day asked.',
    UNVERIFIED: 'No series measures it and no document was seen.',
    NOT_CHECKABLE: 'A scenario or an opinion.',
  },
);
