import { PeriodAnchor } from '../../../domain/claim.ts';
import { SeriesNature } from '../../../domain/series-nature.ts';
import { addDays, daysBetween } from '../../../lib/iso-date.ts';
import { type Made, type Making, made, quoted } from './made.ts';
import { fiscalIfSo, isLonger, singlePeriod, stretchOf } from './times.ts';

/** Months in a stretch of whole months; undefined where it begins or ends within one. */
function wholeMonths(from: string, to: string): number | undefined {
  const last = addDays(to, 1);
  if (!from.endsWith('-01') || !last.endsWith('-01')) return undefined;
  return (
    (Number(last.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(from.slice(5, 7))
  );
}

function lengthOf(from: string, to: string, unit: string): string | undefined {
  const months = wholeMonths(from, to);
  const per = unit.split(' per ')[1];
  switch (per) {
    case 'month':
      return months === undefined ? undefined : `months(${months})`;
    case 'year':
      return months === undefined || months % 12 !== 0 ? undefined : `years(${months / 12})`;
    case 'week':
      return `weeks((${daysBetween(from, to)} + 1) / 7)`;
    case 'day':
      return `days(${daysBetween(from, to)} + 1)`;
    default:
      return undefined;
  }
}

/** How much flows in a month, week or year, over a time that the text names. */
export function rateOver(making: Making, unit: string): Made {
  const { series, time } = making;
  if (series.nature !== SeriesNature.FLOW) return { why: `"${series.slug}" is no flow, so it has no rate` };
  if (time.anchor !== PeriodAnchor.STATED)
    return { why: 'the time of the rate has no end that figures are published for' };
  const single = singlePeriod(making);
  if (single === undefined && !isLonger(fiscalIfSo(time.period, making), series.frequency)) {
    return { why: `"${series.slug}" has no figure for so short a time as ${time.period.text}` };
  }
  const [from, to] = single === undefined ? stretchOf(making) : [single.start, single.end];
  const length = lengthOf(from, to, unit);
  if (length === undefined) return { why: `${time.period.text} is no whole number of such lengths of time` };
  return made(`sum(${quoted(series.slug)}, ${quoted(from)}, ${quoted(to)}) / ${length}`, single ?? time.period);
}
