import { PeriodAnchor } from '../../../domain/claim.ts';
import { Frequency } from '../../../domain/frequency.ts';
import { SeriesNature } from '../../../domain/series-nature.ts';
import { type Made, type Making, made, quoted } from './made.ts';
import { fiscalIfSo, fiscalNote, isLonger, isNow, singlePeriod, stretchOf } from './times.ts';

/** Before these a level within a time is its highest; before those its lowest. */
const TOPS =
  /\b(?:hit|hits|reached|reaches|peaked at|touched|surged to|jumped to|spiked to|climbed to|soared to|high of|peak of|record of)(?: (?:a |an |the |its )?(?:record |new )?(?:high|peak)?(?: of)?)? ?$/;
const BOTTOMS = /\b(?:bottomed at|troughed at|low of|trough of|sank to|dropped as low as|fell as low as) ?$/;

/** How high a series was at a time: its figure, the sum of a flow, or of many figures their mean, highest or lowest. */
export function level(making: Making): Made {
  const { series, time, before } = making;
  const { period } = time;
  const name = quoted(series.slug);
  if (isNow(making)) return made(`latest(${name})`, period);
  const single = singlePeriod(making);
  if (single !== undefined && period.frequency !== Frequency.MULTI_YEAR) {
    return made(`at(${name}, ${quoted(single.text)})`, single, { note: fiscalNote(period, single) });
  }
  const whole = fiscalIfSo(period, making);
  if (!isLonger(whole, series.frequency)) {
    return { why: `"${series.slug}" has no figure for so short a time as ${period.text}` };
  }
  const [from, to] = stretchOf(making).map(quoted);
  const isStretch = period.frequency === Frequency.MULTI_YEAR;
  if (series.nature === SeriesNature.FLOW) {
    const isOpen = isStretch && time.anchor !== PeriodAnchor.STATED;
    return isOpen
      ? { why: 'the stretch has no end that figures are published for' }
      : made(`sum(${name}, ${from}, ${to})`, whole);
  }
  if (isStretch) return { why: `a level is of one time, and the text names the stretch ${period.text}` };
  if (series.nature === SeriesNature.STOCK) {
    return made(`latest(${name}, ${to})`, whole, {
      note: `What is held at the end of ${period.text} is taken, since a stock is of a day.`,
    });
  }
  const [mean, least, greatest] = ['mean', 'min', 'max'].map((measure) => `${measure}(${name}, ${from}, ${to})`) as [
    string,
    string,
    string,
  ];
  if (TOPS.test(before)) return made(greatest, whole, { note: `The highest figure within ${period.text} is taken.` });
  if (BOTTOMS.test(before)) return made(least, whole, { note: `The lowest figure within ${period.text} is taken.` });
  return made(mean, whole, { note: `The mean over ${period.text} is taken.`, range: [least, greatest] });
}

/** The mean of a series over a stretch. */
export function meanLevel(making: Making): Made {
  const { series, time } = making;
  if (!isLonger(fiscalIfSo(time.period, making), series.frequency))
    return { why: 'a mean is of a stretch of time, and the text names none' };
  const isYears = series.frequency === Frequency.FISCAL_YEAR || series.frequency === Frequency.YEAR;
  if (isYears && time.anchor === PeriodAnchor.NOW)
    return { why: 'which whole years the stretch up to its day takes in, the text does not say' };
  const [from, to] = stretchOf(making).map(quoted);
  return made(`mean(${quoted(series.slug)}, ${from}, ${to})`, time.period);
}

/** A record or peak within a time that the text names. */
export function extremeLevel(making: Making): Made {
  const { series, time, before } = making;
  if (singlePeriod(making) !== undefined) return level(making);
  if (!isLonger(fiscalIfSo(time.period, making), series.frequency))
    return { why: 'of what time the record or peak is, the text does not say' };
  const [from, to] = stretchOf(making).map(quoted);
  const measure = /\b(?:low|trough|minimum)\b/.test(before.slice(-20)) ? 'min' : 'max';
  return made(`${measure}(${quoted(series.slug)}, ${from}, ${to})`, time.period);
}
