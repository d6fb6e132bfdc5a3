import { Problem } from '../domain/problem.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import type { FoundFigure } from './facts.ts';

/** A document that a formula relies on and that was not out on the day asked. */
export class MissingDocument extends Problem<'NO_OBSERVATION'> {
  readonly document: FoundFigure;

  constructor(document: FoundFigure, publishedOn: IsoDate, asOf: IsoDate) {
    super(
      'NO_OBSERVATION',
      `"${document.sourceTitle}" is of a later day than ${asOf}: it was published on ${publishedOn}.`,
    );
    this.document = document;
  }
}
