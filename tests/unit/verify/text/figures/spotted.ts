import { plainText } from '../../../../../src/verify/text/plain-text.ts';
import { spotFigures } from '../../../../../src/verify/text/spot-figures.ts';

/** The figures of a text as "print = value unit", in order; sentences of events are none. */
export const spotted = (text: string): readonly string[] =>
  spotFigures(plainText(text), text, []).map(
    ({ start, end, quantity }) => `${text.slice(start, end)} = ${quantity.value} ${quantity.unit}`,
  );

/** The figures of one family alone. */
export const spottedOf = (family: string, text: string): readonly string[] =>
  spotFigures(plainText(text), text, [])
    .filter((figure) => figure.family === family)
    .map(
      ({ start, end, quantity }) =>
        `${text.slice(start, end)} = ${quantity.value} ${quantity.unit} ${quantity.comparator}`,
    );
