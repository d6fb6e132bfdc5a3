import { inWords } from '../wording/in-words.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';

export const measured = defineMeasure({
  description: 'The figure that the formula of a claim measures, in the unit that the claim is stated in.',
  example: 'measured("everything-rally-c003") / months(6)',
  parameters: [required('measured', 'claim')],
  measure: ([measuredClaim], evaluation) => {
    const { value, unit, isRounded } = evaluation.measureClaim(measuredClaim);
    return { value, unit, isRounded, words: () => `the claim ${measuredClaim.slug} measures ${inWords(value, unit)}` };
  },
});
