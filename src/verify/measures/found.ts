import { MissingDocument } from '../missing-document.ts';
import { documentInWords } from '../wording/document-in-words.ts';
import { inWords } from '../wording/in-words.ts';
import { defineMeasure } from './measure.ts';
import { required } from './parameter.ts';

export const found = defineMeasure({
  description: 'The figure that a document gives, where no series measures it.',
  example: 'found("everything-rally-c039-crfb")',
  parameters: [required('evidence')],
  measure: ([{ found: document }], evaluation) => {
    const { figure, publishedOn } = document;
    const { asOf } = evaluation.standpoint;
    if (asOf !== null && publishedOn !== null && publishedOn > asOf) {
      throw new MissingDocument(document, publishedOn, asOf);
    }
    evaluation.cite(document);
    const { value, unit, text } = figure;
    return { value, unit, words: () => `${documentInWords(document, asOf)} gives ${inWords(value, unit)} ("${text}")` };
  },
});
