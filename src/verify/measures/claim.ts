import { Problem } from '../../domain/problem.ts';
import { inWords } from '../wording/in-words.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';

export const claim = defineMeasure({
  description: 'The figure that a claim states, as its article printed it; of a range the middle.',
  example: 'claim("everything-rally-c003") / months(6)',
  parameters: [required('claim')],
  measure: ([stated]) => {
    const { quantity, slug } = stated;
    if (quantity === null) {
      throw new Problem('FORMULA_MEANING', `The claim "${slug}" states no figure, so claim("${slug}") has no value.`);
    }
    const { value, unit, text } = quantity;
    return { value, unit, words: () => `the claim ${slug} states ${inWords(value, unit)} ("${text}")` };
  },
});
