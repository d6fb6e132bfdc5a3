import type { Seen } from '../../domain/source.ts';
import { MissingDocument } from '../missing-document.ts';
import { inWords } from '../wording/in-words.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';

const HOW_SEEN: { readonly [S in Seen]: string | null } = {
  IN_FULL: null,
  EXCERPT: 'was read in an excerpt',
  SECOND_HAND: 'is known only at second hand',
  NOT_SEEN: 'was not seen',
};

export const found = defineMeasure({
  description: 'The figure that a document gives, where no series measures it.',
  example: 'found("everything-rally-c039-crfb")',
  parameters: [required('evidence')],
  measure: ([{ found: document }], evaluation) => {
    const { figure, seen, sourceTitle, publishedOn } = document;
    const { asOf } = evaluation.standpoint;
    if (asOf !== null && publishedOn !== null && publishedOn > asOf) {
      throw new MissingDocument(document, publishedOn, asOf);
    }
    evaluation.cite(document);
    if (asOf !== null && publishedOn === null) {
      evaluation.note(() => `it is not known on which day "${sourceTitle}" was published`);
    }
    if (HOW_SEEN[seen] !== null) evaluation.note(() => `"${sourceTitle}" ${HOW_SEEN[seen]}`);
    const { value, unit, text } = figure;
    return { value, unit, words: () => `"${sourceTitle}" gives ${inWords(value, unit)} ("${text}")` };
  },
});
