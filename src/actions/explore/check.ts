import { Problem } from '../../domain/problem.ts';
import type { CheckedFigure } from '../../domain/text-check.ts';
import { clipped } from '../../lib/clipped.ts';
import { isIsoDate } from '../../lib/iso-date.ts';
import {
  type CheckedText,
  checkPage,
  type FigureOfText,
  type TextGiven,
} from '../../publish/pages/site/check-page.tsx';
import { VERDICT_WORDS } from '../../publish/words.ts';
import { parseFormula } from '../../verify/formula/parse-formula.ts';
import { references } from '../../verify/formula/references.ts';
import { checkText } from '../check-text.ts';
import { mustLoad } from '../must-load.ts';
import { once } from './asked.ts';
import type { Asked, Exploring } from './exploring.ts';

/** A text of ours that shows what the page can do: figures right, misdated, wrong, and left open. */
const EXAMPLE: TextGiven = {
  text: [
    'The 10-year Treasury yield is up 100 basis points since September 2024.',
    'The federal deficit was 5.9% of GDP in fiscal 2025. In fiscal 2025 net interest came to $970 billion.',
    'Debt held by the public was 118% of GDP in fiscal 2025.',
    'Our costs rose by 40 percent.',
  ].join('\n'),
  publishedOn: '2026-01-31',
};

/** Figures that one page shows: each takes two kilobytes of it. */
const MOST_SHOWN = 2_000;

/** The page for a text to be checked, with an example in it where one is asked for. */
export async function exploreCheck(asked: Asked, exploring: Exploring): Promise<string> {
  if (once(asked, 'example') === null) return checkPage({ text: '', publishedOn: '' }, null, exploring.site);
  return checkPage(EXAMPLE, await checked(EXAMPLE, exploring), exploring.site);
}

/** The page for a text that was given; a text that cannot be checked says why on the page. */
export async function checkGivenText(
  asked: Asked,
  exploring: Exploring,
): Promise<{ readonly html: string; readonly status: number }> {
  // Browsers send line ends as two characters.
  const given = {
    text: (once(asked, 'text') ?? '').replaceAll('\r\n', '\n'),
    publishedOn: once(asked, 'publishedOn') ?? '',
  };
  try {
    return { html: checkPage(given, await checked(given, exploring), exploring.site), status: 200 };
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    // A text that is too large is not sent back to whoever sent it.
    const shown = error.code === 'TEXT_TOO_LARGE' ? { ...given, text: '' } : given;
    return { html: checkPage(shown, { refusal: error.message }, exploring.site), status: error.status };
  }
}

async function checked({ text, publishedOn }: TextGiven, exploring: Exploring): Promise<CheckedText> {
  if (publishedOn !== '' && !isIsoDate(publishedOn)) {
    throw new Problem('BAD_ARGUMENT', `"${clipped(publishedOn)}" is no day; write it as 2026-01-31.`);
  }
  const { figures, contradictions } = await checkText(
    { text, publishedOn: publishedOn === '' ? null : publishedOn },
    exploring,
  );
  if (figures.length > MOST_SHOWN) throw new Problem('TOO_MANY_FIGURES_SHOWN', figures.length, MOST_SHOWN);
  return {
    figures: await Promise.all(figures.map((figure) => figureOf(figure, exploring))),
    contradictions: await Promise.all(
      contradictions.map(async ({ because, claimId }) => {
        if (claimId === null) return because;
        const { verdict } = await mustLoad(exploring.loaders.record.Claim, claimId);
        return `${because} The claim is ${VERDICT_WORDS[verdict].toLowerCase()}.`;
      }),
    ),
  };
}

async function figureOf(figure: CheckedFigure, { loaders }: Exploring): Promise<FigureOfText> {
  const { record } = loaders;
  const { text, start, end, check, note, notCheckedBecause, period, mentions, claims } = figure;
  const metrics = await Promise.all(mentions.map(({ metricId }) => mustLoad(record.Metric, metricId)));
  return {
    text,
    start,
    end,
    verdict: check?.verdict ?? null,
    because: check?.because ?? notCheckedBecause ?? '',
    note,
    formula: check?.formula ?? null,
    series: check === null ? [] : references(parseFormula(check.formula)).series,
    metrics: [...new Set(metrics.map(({ name }) => name))],
    period: period?.text ?? null,
    claims: await Promise.all(
      claims.map(async ({ claimId, because }) => {
        const { slug, printed, verdict } = await mustLoad(record.Claim, claimId);
        return { slug, printed, verdict, because };
      }),
    ),
  };
}
