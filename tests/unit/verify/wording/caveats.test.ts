import { describe, expect, it } from 'vitest';
import { checkFigure } from '../../../../src/verify/check-figure.ts';
import { parseFigure } from '../../../../src/verify/figure/parse-figure.ts';
import { seedAsFacts } from '../seed-facts.ts';

const FACTS = seedAsFacts();

/** The verdict on a figure, and what is said of series after the words for the figure itself. */
function check(printed: string, formula: string) {
  const { verdict, because } = checkFigure({
    formula,
    stated: parseFigure(printed),
    period: null,
    anchor: null,
    kind: null,
    facts: FACTS,
    asOf: null,
    today: '2026-11-22',
    articleDay: null,
  });
  const [, ...clauses] = because.replace(/\.$/, '').split('; ');
  return [verdict, ...clauses.filter((clause) => /^([a-z]+\/[a-z-]+ (leaves|tells|takes) |the same)/.test(clause))];
}

const LEFT_OUT = 'leaves out Fannie Mae and Freddie Mac and the student-loan changes of 2022 and 2023';
const DEFICIT = `cbo/deficit ${LEFT_OUT}, and moves no payments off weekends, so it differs from the official figures`;
const OUTLAYS = `cbo/outlays ${LEFT_OUT}, so it differs from the official figures`;
const OMB =
  "omb/deficit-gdp takes FY2016 and later from CBO's adjusted figures, which leave out Fannie Mae, Freddie Mac and the student-loan changes of 2022 and 2023";
const CHINA = 'tic/china tells holdings by the country of the custodian, not of the owner';

describe('the caveats of the series that a figure misses', () => {
  it.each([
    // What the Treasury printed for 2022 and 2023, before and after student loans were to be forgiven.
    ['$1.375 trillion', 'at("cbo/deficit@actual", "FY2022")', ['CONTRADICTED', DEFICIT]],
    ['$1.695 trillion', 'at("cbo/deficit@actual", "FY2023")', ['CONTRADICTED', DEFICIT]],
    ['6.2%', 'at("omb/deficit-gdp", "FY2023")', ['CONTRADICTED', OMB]],
    ['$1.87 trillion', 'at("cbo/deficit", "FY2025")', ['MISDATED', DEFICIT]],
    ['$700 billion', 'at("tic/china", "2025-12")', ['CLOSE', CHINA]],
    // Each once, however often it is used; what is true of several is said once.
    ['$2 trillion', 'at("cbo/deficit", "FY2022") + at("cbo/deficit", "FY2023")', ['CONTRADICTED', DEFICIT]],
    ['30%', 'at("cbo/deficit", "FY2023") / at("cbo/outlays", "FY2023")', ['CLOSE', DEFICIT, OUTLAYS]],
    ['30%', 'at(series("cbo/deficit") / series("cbo/outlays"), "FY2023")', ['CLOSE', DEFICIT, OUTLAYS]],
    [
      '50%',
      'at("tic/china", "2025-12") / at("tic/japan", "2025-12")',
      ['CONTRADICTED', CHINA, 'the same holds for tic/japan'],
    ],
    // None where it fits, and none where none is known.
    ['$684 billion', 'at("tic/china", "2025-12")', ['ACCURATE']],
    ['$3 trillion', 'at("cbo/revenues@actual", "FY2025")', ['CONTRADICTED']],
  ])('%s by %s', (printed, formula, said) => {
    expect(check(printed, formula)).toEqual(said);
  });
});
