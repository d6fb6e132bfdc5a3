import { shownText } from '../../lib/shown-text.ts';
import { pathOf } from '../paths.ts';
import type { ArticleClaim, ArticleSubject } from '../subjects/article.ts';
import { VERDICT_WORDS } from '../words.ts';
import { localPath } from './document.ts';
import { markedText, type Run, type Stretch } from './marked-text.ts';
import { Mark } from './pieces.tsx';
import { classOf } from './style/colours.ts';

interface PlacedClaim extends Stretch {
  readonly claim: ArticleClaim;
}

/** The reader's own copy of an article with each claim's figure marked where it stands. */
export function ArticleText({
  article: { slug, claims },
  copy,
  wanted,
  site,
}: {
  article: ArticleSubject;
  copy: readonly string[] | null;
  wanted: ReadonlySet<ArticleClaim>;
  site: string;
}) {
  if (copy === null) {
    return (
      <p class="notice">
        No copy of this text is attached here. Whoever runs this site attaches their own with{' '}
        <code>npx fiscal-claims attach {slug} &lt;file&gt;</code>; the text is never kept in the graph.
      </p>
    );
  }
  const placed = claims.flatMap((claim): PlacedClaim[] => (claim.place ? [{ ...claim.place, claim }] : []));
  return (
    <div class="reading">
      {markedText(copy, placed).map((line) => (
        <p>
          {line.map((run) => (
            <Stretched run={run} wanted={wanted} site={site} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Stretched({ run, wanted, site }: { run: Run<PlacedClaim>; wanted: ReadonlySet<ArticleClaim>; site: string }) {
  const also = run.also.map(({ claim }) => (
    <Figure claim={claim} isDim={!wanted.has(claim)} site={site}>
      {null}
    </Figure>
  ));
  if (run.of === null) return <>{shownText(run.text)}</>;
  const { claim } = run.of;
  return (
    <>
      {also}
      <Figure claim={claim} isDim={!wanted.has(claim)} isRest={!run.isFirst} site={site}>
        {shownText(run.text)}
      </Figure>
    </>
  );
}

function Figure({
  claim: { slug, verdict, printed },
  isDim,
  isRest = false,
  site,
  children,
}: {
  claim: ArticleClaim;
  isDim: boolean;
  isRest?: boolean;
  site: string;
  children: string | null;
}) {
  const words = VERDICT_WORDS[verdict].toLowerCase();
  return (
    <a
      class={`in-text ${classOf(verdict)}${isDim ? ' dim' : ''}`}
      href={localPath(site, pathOf({ kind: 'claim', slug }))}
      title={words}
      aria-label={children === null ? `“${shownText(printed)}”: ${words}` : undefined}
    >
      {isRest ? null : <Mark verdict={verdict} />}
      {children}
      {children === null || isRest ? null : <span class="unseen"> ({words})</span>}
    </a>
  );
}
