import type { ClaimKind } from '../../domain/claim.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { shownText } from '../../lib/shown-text.ts';
import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { ArticleClaim, ArticleSubject } from '../subjects/article.ts';
import { digestOf } from '../texts/digest.ts';
import { CLAIM_KIND_WORDS, dayInWords, VERDICT_WORDS } from '../words.ts';
import { ArticleText } from './article-text.tsx';
import { Choice } from './choice.tsx';
import { ClaimList } from './claim-list.tsx';
import { localPath } from './document.ts';
import { ANY_FAULT, type ArticleView, articleChoices, articleView, isWanted, type PageQuery } from './page-query.ts';
import { Score } from './score.tsx';
import { UseButton } from './use-this.tsx';

/** An article: its verdicts counted, and its claims in the order of its argument, to be narrowed down. */
export function ArticlePage({ publication, setting }: { publication: Publication<ArticleSubject>; setting: Setting }) {
  const { subject: article, revision } = publication;
  const { site, frozen, query = {}, copy = null } = setting;
  const path = localPath(site, pathOf(article, { revision: frozen ? revision : undefined }));
  const view = articleView(article, query);
  const claims = article.claims.filter((claim) => isWanted(claim, view));
  const day = dayInWords(article.publishedOn, article.publishedOnIsExact);
  return (
    <>
      <p class="crumbs">
        <a href={localPath(site, '/articles')}>Articles</a>
      </p>
      <h1>{shownText(article.title)}</h1>
      <p class="lead">{digestOf(article, site).lead}</p>
      <p class="note">
        Published {day}; {article.publisher === null ? 'publisher not known' : shownText(article.publisher)}. The text
        is not kept here: what the claims say is in words of ours.
      </p>
      <div class="row">
        <UseButton />
      </div>
      <Score id="score" scorecard={article.scorecard} to={(verdict) => addressOf(path, { ...query, verdict })} />
      <Filter article={article} view={view} path={path} hasCopy={copy !== null} />
      <section id="claims" aria-label="Claims">
        <p role="status" class="note">
          {claims.length === article.claims.length
            ? `All ${claims.length} claims, in the order of the text.`
            : `${claims.length} of ${article.claims.length} claims.`}
        </p>
        {claims.length === article.claims.length ? null : (
          <p class="note">
            <a href={addressOf(path, view.isInText ? { in: 'text' } : {})}>Show all</a>
          </p>
        )}
        {view.isInText ? (
          <ArticleText article={article} copy={copy} wanted={new Set(claims)} site={site} />
        ) : (
          <Sections article={article} claims={claims} site={site} />
        )}
      </section>
    </>
  );
}

/** The address of the page that shows what is asked, at its claims. */
function addressOf(path: string, query: PageQuery): string {
  const asked = new URLSearchParams(query).toString();
  return `${path}${asked === '' ? '' : `?${asked}`}#claims`;
}

function Sections({
  article: { sections },
  claims,
  site,
}: {
  article: ArticleSubject;
  claims: readonly ArticleClaim[];
  site: string;
}) {
  const groups = [
    { label: null, claims: claims.filter(({ section }) => section === null) },
    ...sections.map((label) => ({ label, claims: claims.filter(({ section }) => section === label) })),
  ];
  return (
    <>
      {groups.map((group) =>
        group.claims.length === 0 ? null : (
          <section>
            <h2>{group.label === null ? 'Title' : shownText(group.label)}</h2>
            <ClaimList claims={group.claims} site={site} />
          </section>
        ),
      )}
    </>
  );
}

function Filter({
  article,
  view,
  path,
  hasCopy,
}: {
  article: ArticleSubject;
  view: ArticleView;
  path: string;
  hasCopy: boolean;
}) {
  const choices = articleChoices(article);
  const verdictWords = (value: string): string =>
    value === ANY_FAULT ? 'Wrong in any way' : VERDICT_WORDS[value as Verdict];
  return (
    <form action={path} class="row" aria-label="Which claims" data-island="live-form" data-swaps="claims score">
      <Choice name="verdict" label="Verdict" chosen={view.verdict} among={choices.verdict} words={verdictWords} />
      <Choice
        name="kind"
        label="Kind"
        chosen={view.kind}
        among={choices.kind}
        words={(value) => CLAIM_KIND_WORDS[value as ClaimKind]}
      />
      <Choice name="metric" label="Measure" chosen={view.metric} among={choices.metric} words={shownText} />
      <Choice name="speaker" label="Said by" chosen={view.speaker} among={choices.speaker} words={shownText} />
      {hasCopy ? (
        <div class="field">
          <label for="in">Shown</label>
          <select id="in" name="in">
            <option value="list" selected={!view.isInText}>
              as a list
            </option>
            <option value="text" selected={view.isInText}>
              in your copy of the text
            </option>
          </select>
        </div>
      ) : null}
      <button type="submit">Show</button>
    </form>
  );
}
