import type { Verdict } from '../../../domain/verdict.ts';
import { shownText } from '../../../lib/shown-text.ts';
import { grouped } from '../../amounts.ts';
import { isRated } from '../../linked-data/rating.ts';
import { VERDICT_WORDS } from '../../words.ts';
import { localPath } from '../document.ts';
import { markedText, type Run } from '../marked-text.ts';
import { Mark, Prose, To, VerdictWord } from '../pieces.tsx';
import { classOf } from '../style/colours.ts';
import { sitePage } from './site-page.tsx';

/** A figure of a reader's text, and what is known of it. Offsets count code points, the end exclusive. */
export interface FigureOfText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Null where it was not checked. */
  readonly verdict: Verdict | null;
  /** Why it has that verdict, or why it was not checked. */
  readonly because: string;
  /** What the check took for granted; null where the text says all. */
  readonly note: string | null;
  readonly formula: string | null;
  /** Series that the check used. */
  readonly series: readonly string[];
  /** What it may be a figure of. */
  readonly metrics: readonly string[];
  readonly period: string | null;
  readonly claims: readonly {
    readonly slug: string;
    readonly printed: string;
    readonly verdict: Verdict;
    readonly because: string;
  }[];
}

/** What was found in a text. */
export interface CheckedText {
  readonly figures: readonly FigureOfText[];
  readonly contradictions: readonly string[];
}

/** What a reader gave to be checked. */
export interface TextGiven {
  readonly text: string;
  /** ISO 8601; empty where the reader left it open. */
  readonly publishedOn: string;
}

/** The page on which readers check a text of their own. */
export function checkPage(
  given: TextGiven,
  outcome: CheckedText | { readonly refusal: string } | null,
  site: string,
): string {
  return sitePage({
    site,
    place: '/check',
    title: 'Check a text',
    description: 'Finds the figures of a text, the known claims that say the same, and what data say of them.',
    children: (
      <>
        <h1>Check a text</h1>
        <p class="lead">
          Paste a text: its figures are found, matched with known claims, and held against data where it says of what
          and of when they are. By rules alone, in English; the text is read and not kept.
        </p>
        <form
          action={localPath(site, '/check')}
          method="post"
          class="column"
          data-island="live-form"
          data-swaps="checked"
        >
          <div class="field">
            <label for="text">Text</label>
            <textarea id="text" name="text" rows={8} required>
              {given.text}
            </textarea>
          </div>
          <div class="row">
            <div class="field">
              <label for="published-on">Published on (left open: today)</label>
              <input type="date" id="published-on" name="publishedOn" value={given.publishedOn} />
            </div>
            <button type="submit" class="main">
              Check
            </button>
            <a href={localPath(site, '/check?example=1')}>Try an example</a>
          </div>
        </form>
        <div id="checked" class="column">
          {outcome === null ? null : 'refusal' in outcome ? (
            <p role="status" class="notice">
              {shownText(outcome.refusal)}
            </p>
          ) : (
            <Outcome text={given.text} checked={outcome} site={site} />
          )}
        </div>
      </>
    ),
  });
}

type Numbered = FigureOfText & { readonly number: number };

function Outcome({
  text,
  checked: { figures, contradictions },
  site,
}: {
  text: string;
  checked: CheckedText;
  site: string;
}) {
  const numbered = figures.map((figure, index): Numbered => ({ ...figure, number: index + 1 }));
  return (
    <>
      <p role="status" class="notice">
        {summaryOf(figures)}
        {contradictions.length === 0
          ? ''
          : ` ${contradictions.length} ${contradictions.length === 1 ? 'contradiction is' : 'contradictions are'} listed below.`}
      </p>
      <div class="columns even">
        <section aria-label="The text with its figures">
          <h2>Your text</h2>
          <div class="reading">
            {markedText([...text], numbered).map((line) => (
              <p>
                {line.map((run) => (
                  <Stretched run={run} />
                ))}
              </p>
            ))}
          </div>
        </section>
        <section>
          <h2>Its figures</h2>
          <ol class="claims">
            {numbered.map((figure) => (
              <Figure figure={figure} site={site} />
            ))}
          </ol>
        </section>
      </div>
      {contradictions.length === 0 ? null : (
        <section>
          <h2>What cannot both hold</h2>
          <ul>
            {contradictions.map((because) => (
              <li>
                <Prose text={because} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function summaryOf(figures: readonly FigureOfText[]): string {
  if (figures.length === 0) return 'No figures were found in it.';
  const counts = new Map<Verdict, number>();
  for (const { verdict } of figures) {
    if (verdict !== null && isRated(verdict)) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const judged = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const words = [...counts].map(([verdict, count]) => `${count} ${VERDICT_WORDS[verdict].toLowerCase()}`).join(', ');
  const found = `${grouped(String(figures.length))} ${figures.length === 1 ? 'figure' : 'figures'} found`;
  const checked = `${grouped(String(judged))} checked${words === '' ? '' : `: ${words}`}`;
  const open = figures.length - judged;
  return `${found}; ${checked}${open === 0 ? '' : `; ${grouped(String(open))} left open, each with the reason`}.`;
}

/** The class of a figure: of its verdict, or as one that was left open. */
const lookOf = (verdict: Verdict | null): string => classOf(verdict ?? 'NOT_CHECKABLE');

const wordsOf = (verdict: Verdict | null): string => (verdict === null ? 'not checked' : VERDICT_WORDS[verdict]);

function Stretched({ run }: { run: Run<Numbered> }) {
  if (run.of === null) return <>{shownText(run.text)}</>;
  const { number, verdict } = run.of;
  return (
    <a class={`in-text ${lookOf(verdict)}`} href={`#figure-${number}`}>
      {run.isFirst && verdict !== null ? <Mark verdict={verdict} /> : null}
      {shownText(run.text)}
      {run.isFirst ? <span class="unseen"> ({wordsOf(verdict).toLowerCase()})</span> : null}
    </a>
  );
}

function Figure({ figure, site }: { figure: Numbered; site: string }) {
  const { number, text, verdict, because, note, formula, series, metrics, period, claims } = figure;
  return (
    <li class={lookOf(verdict)} id={`figure-${number}`}>
      {verdict === null ? <span class="note">–</span> : <Mark verdict={verdict} />}
      <div>
        <p class="head-of-claim">
          <span class="figure">“{shownText(text)}”</span> <span class="word">{wordsOf(verdict)}</span>
          <span class="note">{[...metrics, ...(period === null ? [] : [period])].map(shownText).join(', ')}</span>
        </p>
        <p>
          <Prose text={because} />
        </p>
        {note === null ? null : (
          <p class="because">
            <Prose text={note} />
          </p>
        )}
        {formula === null ? null : (
          <p>
            <code>{shownText(formula)}</code>
          </p>
        )}
        {series.length === 0 ? null : (
          <p class="note">
            The series:{' '}
            {series.map((slug, index) => (
              <>
                {index === 0 ? '' : ', '}
                <To kind="series" slug={slug} site={site}>
                  {slug}
                </To>
              </>
            ))}
          </p>
        )}
        {claims.length === 0 ? null : (
          <details>
            <summary>
              {claims.length === 1 ? 'A known claim' : `${claims.length} known claims`} of the same measure and number
            </summary>
            <ul>
              {claims.map((claim) => (
                <li>
                  <To kind="claim" slug={claim.slug} site={site}>
                    “{shownText(claim.printed)}”
                  </To>{' '}
                  <VerdictWord verdict={claim.verdict} />{' '}
                  <span class="note">
                    <Prose text={claim.because} />
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
