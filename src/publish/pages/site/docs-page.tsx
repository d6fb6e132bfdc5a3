import type { FormulaFunction } from '../../../domain/formula-function.ts';
import { Standing } from '../../../domain/standing.ts';
import { Verdict } from '../../../domain/verdict.ts';
import { shownText } from '../../../lib/shown-text.ts';
import { SEEN_WORDS, VERDICT_MEANING } from '../../words.ts';
import { localPath } from '../document.ts';
import { StandingWord, VerdictWord } from '../pieces.tsx';
import { TableBox } from '../table-box.tsx';
import { sitePage } from './site-page.tsx';

const STANDING_MEANING: { readonly [S in Standing]: string } = {
  ESTABLISHED: 'true by definition: a deficit must be financed',
  SUPPORTED: 'findings support it, and nothing speaks against it',
  CONTESTED: 'findings support it; other findings, or reasons that fell, speak against it',
  UNTESTED: 'nothing speaks for it or against it yet',
  UNSUPPORTED: 'findings, or reasons that fell, speak against it, and no finding supports it',
};

const SEEN_MEANING: { readonly [S in keyof typeof SEEN_WORDS]: string } = {
  IN_FULL: 'the document or data set was at hand whole',
  EXCERPT: 'the part that matters was at hand, not the whole',
  SECOND_HAND: 'what it says is known from another document, which is told',
  NOT_SEEN: 'it is named, and nobody here has read it: nothing is called checked by it',
};

const SECTIONS = [
  ['reading', 'How to read a claim'],
  ['verdicts', 'Verdicts'],
  ['checks', 'How a figure is checked'],
  ['formulas', 'Formulas'],
  ['causes', 'Causes and loops'],
  ['sources', 'Sources'],
  ['texts', 'Checking a text'],
  ['copies', 'Your own copy of an article'],
  ['programs', 'For programs'],
] as const;

/** How figures are checked, in the words that the pages use, and where programs find the same. */
export function docsPage(functions: readonly FormulaFunction[], site: string): string {
  const to = (path: string): string => localPath(site, path);
  return sitePage({
    site,
    place: '/docs',
    title: 'Docs',
    description: 'What the verdicts mean, how a figure is checked, the formula language, and the ways in for programs.',
    children: (
      <>
        <h1>Docs</h1>
        <nav aria-label="On this page">
          <ul class="toc">
            {SECTIONS.map(([id, words]) => (
              <li>
                <a href={`#${id}`}>{words}</a>
              </li>
            ))}
            <li>
              <a href={to('/docs/embed')}>Embedding and citing</a>
            </li>
          </ul>
        </nav>
        <section id="reading">
          <h2>How to read a claim</h2>
          <p>
            A claim is one figure of an article and what it says of the world, told in words of ours; its page shows the
            figure as printed, its verdict, and why. Below stand the series that measures it with the printed figure
            laid on it, the check on what had been published on the day of the article beside the check on the latest
            data, each step of the computation, and what documents say. Nothing is called checked that was not computed
            from data or read in a document.
          </p>
          <p>
            Every page has a permalink that stays, and names the revision of what it shows: an address with the revision
            shows this state for ever.
          </p>
        </section>
        <section id="verdicts">
          <h2>Verdicts</h2>
          <TableBox label="Verdicts">
            <table>
              <thead>
                <tr>
                  <th scope="col">Verdict</th>
                  <th scope="col">When</th>
                </tr>
              </thead>
              <tbody>
                {Object.values(Verdict).map((verdict) => (
                  <tr>
                    <th scope="row">
                      <VerdictWord verdict={verdict} />
                    </th>
                    <td>{VERDICT_MEANING[verdict]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
          <p>
            A figure is accurate when it is within half of its last printed digit and a tenth of the value, or when its
            wording is satisfied: “nearly”, “more than”, “about” each admit what they say. It is close within one such
            digit. It is misdated when it would have been right at another time or by another vintage, which is then
            named. Only a review by a person calls a figure misleading, and the review is signed and dated.
          </p>
        </section>
        <section id="checks">
          <h2>How a figure is checked</h2>
          <p>
            The printed figure is read as a quantity with a unit and with what the print admits. A formula measures the
            same from series; percent, percentage points and basis points are kept apart, and so are fiscal and calendar
            years. As published means: only figures that had come out by the day of the article, in the vintage of then.
            Where a day of release is estimated, or only revised figures are held, the check says so.
          </p>
        </section>
        <section id="formulas">
          <h2>Formulas</h2>
          <p>
            A formula is one line. Series are named by their slug, with “@” and a vintage where one is meant; periods
            are written 2026-01-30, 2026-01, 2025Q4, FY2025 or 2025. In claims $from and $to stand for the claim’s own
            period. There are + − * / and brackets, and these functions. Try one in the{' '}
            <a href={to('/graphql')}>playground</a> with the queries “measure” and “check”.
          </p>
          {functions.map(({ name, signature, description, example, parameters }) => (
            <details>
              <summary>
                <code>{signature}</code> <span>{shownText(description)}</span>
              </summary>
              <p>
                Example: <code>{example}</code>
              </p>
              <dl class="glossary" aria-label={`Parameters of ${name}`}>
                {parameters.map((parameter) => (
                  <div>
                    <dt>
                      {parameter.name}
                      {parameter.isOptional ? ' (may be left out)' : ''}
                    </dt>
                    <dd>{shownText(parameter.description)}</dd>
                  </div>
                ))}
              </dl>
            </details>
          ))}
        </section>
        <section id="causes">
          <h2>Causes and loops</h2>
          <p>
            A causal link says that one factor moves another, as an article argues it. Its standing is computed from
            what sources find and from the verdicts of the claims that are offered as reasons; a loop has the standing
            of its weakest link.
          </p>
          <dl class="glossary">
            {Object.values(Standing).map((standing) => (
              <div>
                <dt>
                  <StandingWord standing={standing} />
                </dt>
                <dd>{STANDING_MEANING[standing]}</dd>
              </div>
            ))}
          </dl>
          <p>
            The gain of a loop is the share of a shock that comes back after one trip, from the cited strengths of its
            links and their ranges; where a strength is missing, it says which.
          </p>
        </section>
        <section id="sources">
          <h2>Sources</h2>
          <p>Each source says how much of it was read by those who entered it.</p>
          <dl class="glossary">
            {Object.entries(SEEN_WORDS).map(([seen, words]) => (
              <div>
                <dt>{words}</dt>
                <dd>{SEEN_MEANING[seen as keyof typeof SEEN_WORDS]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section id="texts">
          <h2>Checking a text</h2>
          <p>
            <a href={to('/check')}>Check a text</a> finds figures by rules alone: the same text gives the same answer on
            the same data. It calls a figure wrong last: where anything in the sentence leaves open of what or of when
            the figure is, it is left open too, and the reason is told. A day of publication makes “last year” count
            from it, and keeps out what was published later.
          </p>
        </section>
        <section id="copies">
          <h2>Your own copy of an article</h2>
          <p>
            Texts of articles are not kept here. Whoever runs this site and has a text attaches it with{' '}
            <code>npx fiscal-claims attach &lt;article&gt; &lt;file&gt;</code>; it is taken only when its hash is the
            one that the places were counted in. The page of the article then shows each figure where it stands.
          </p>
        </section>
        <section id="programs">
          <h2>For programs</h2>
          <ul>
            <li>
              <a href={to('/graphql')}>GraphQL</a>: all of the graph, with a playground and example queries; send
              queries with POST or GET to the same address.
            </li>
            <li>
              <a href={to('/claim-reviews.json')}>/claim-reviews.json</a>: reviews as schema.org ClaimReview, newest
              first.
            </li>
            <li>
              <a href={to('/v1alpha1/claims:search?query=deficit')}>/v1alpha1/claims:search</a>: the search of Google’s
              Fact Check Tools API.
            </li>
            <li>
              <a href={to('/docs/embed')}>Permalinks in many forms</a>: JSON, JSON-LD, nanopublications, CSV, SVG, PNG,
              Markdown, wikitext and citations; oEmbed and frames.
            </li>
            <li>
              <code>/mcp</code>: tools for assistants, over the Model Context Protocol; also{' '}
              <code>npx fiscal-claims mcp</code>. Every answer names its sources and permalinks.
            </li>
            <li>
              Everything as one file: <a href={to('/export/claims.csv')}>claims.csv</a>,{' '}
              <a href={to('/export/claims.jsonl')}>claims.jsonl</a>,{' '}
              <a href={to('/export/observations.csv')}>observations.csv</a>,{' '}
              <a href={to('/export/series.csv')}>series.csv</a>, <a href={to('/export/graph.graphml')}>graph.graphml</a>
              , and <a href={to('/export/graph.cypher')}>graph.cypher</a>, which loads into an empty Neo4j.
            </li>
            <li>
              <a href={to('/feeds/verdicts.atom')}>/feeds/verdicts.atom</a>: new claims and changed verdicts, as Atom.
            </li>
            <li>
              <a href={to('/schema.graphql')}>/schema.graphql</a>, for typed clients;{' '}
              <a href={to('/contexts/schema-org.jsonld')}>/contexts/schema-org.jsonld</a>, for reading the linked data
              without network; <a href={to('/CITATION.cff')}>/CITATION.cff</a>, for citing this.
            </li>
            <li>
              <a href={to('/readyz')}>/readyz</a> and <a href={to('/healthz')}>/healthz</a>: whether the graph is whole,
              and whether the process answers.
            </li>
          </ul>
        </section>
      </>
    ),
  });
}
