import { ACTUAL } from '../../domain/series-reading.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import type { Judgement } from '../judge.ts';
import { vintageInWords } from '../measures/vintages-in-words.ts';
import { countStarting } from '../reading/find-place.ts';
import { isProjection } from '../reading/is-projection.ts';
import { viewSeries } from '../reading/series-view.ts';
import { inWords } from './in-words.ts';

/**
 * What the one projected figure that a print was held against came out at, by the day asked, or is projected at since,
 * as a clause. Null where nothing newer is known, and where the verdict tells it already.
 */
export function whatCameOut({ tried, trial, held, superseding }: Judgement, asOf: IsoDate | null): string | null {
  if (tried.kind === 'missing' || trial.formula.kind !== 'call') return null;
  if (superseding !== null || held?.trueWhen.vintage === ACTUAL) return null;
  const [use, ...others] = tried.evaluated.trace.uses;
  if (use === undefined || others.length > 0 || use.first !== use.last) return null;
  const { series, observations } = use.view;
  const read = observations[use.first];
  if (read === undefined || !isProjection(read)) return null;
  const newest = viewSeries(trial.facts, { slug: series.slug, vintage: null }, asOf);
  const out = newest.observations[countStarting(newest, read.period.start, false)];
  if (out?.period.text !== read.period.text || out.vintage === read.vintage) return null;
  const figure = inWords(out.value, series.unit);
  if (!isProjection(out)) return `it came out at ${figure}`;
  return `the newer ${vintageInWords(out.vintage)} has ${figure}`;
}
