import type { Verdict } from '../domain/verdict.ts';
import { sha256 } from '../lib/sha256.ts';
import { type Cli, print, type Register } from './cli.ts';
import { EXIT, exitOfMany } from './exit-codes.ts';
import { figureText } from './figures.ts';
import { type ClaimOfArticle, foundOfArticle } from './found-of-article.ts';
import { dayOption } from './options.ts';
import { type Page, pagesOf } from './pages.ts';
import { placesIn } from './places.ts';
import { tableOf } from './table.ts';
import { verdictSum } from './verdict-sum.ts';

const DOCUMENT = `query CheckText($text: String!, $publishedOn: Date) {
  checkText(text: $text, publishedOn: $publishedOn) {
    figures {
      text start end
      quantity { value unit comparator low high }
      period { text start end }
      metric { slug name }
      metrics { text metric { slug name } }
      claims { score because claim { slug printed verdict } }
      check { verdict formula measured unit because }
      formulaOf { slug }
      note
      notCheckedBecause
    }
    contradictions { figure { start text } other { start text } claim { slug printed verdict } because }
  }
}`;

const ARTICLES = `query ArticlesOfText($after: String) {
  articles(first: 100, after: $after) { nodes { slug sha256 publishedOn } pageInfo { hasNextPage endCursor } }
}`;

const CLAIMS_OF = `query ClaimsOfText($article: String!, $after: String) {
  claims(filter: { article: [$article] }, first: 100, after: $after) {
    nodes { slug printed printsFigure locator { start end } quantity { value unit } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Figure {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quantity: { readonly value: string; readonly unit: string } | null;
  readonly period: { readonly text: string } | null;
  readonly metric: { readonly name: string } | null;
  readonly metrics: readonly { readonly metric: { readonly name: string } }[];
  readonly claims: readonly {
    readonly score: number;
    readonly claim: { readonly slug: string; readonly verdict: Verdict };
  }[];
  readonly check: { readonly verdict: Verdict; readonly because: string; readonly formula: string } | null;
  readonly note: string | null;
  readonly notCheckedBecause: string | null;
}

interface Answer {
  readonly checkText: {
    readonly figures: readonly Figure[];
    readonly contradictions: readonly { readonly figure: { readonly start: number }; readonly because: string }[];
  };
}

interface ArticleOfText {
  readonly slug: string;
  readonly sha256: string;
  readonly publishedOn: string | null;
}

/** The article of the graph that a text is, by its hash. */
async function articleOf(text: string, cli: Cli): Promise<ArticleOfText | null> {
  const hash = sha256(Buffer.from(text, 'utf8'));
  for await (const { nodes } of pagesOf<Page<ArticleOfText>>(cli, ARTICLES, 'articles')) {
    const found = nodes.find((article) => article.sha256 === hash);
    if (found !== undefined) return found;
  }
  return null;
}

async function claimsOf(article: string, cli: Cli): Promise<readonly ClaimOfArticle[]> {
  const nodes: ClaimOfArticle[] = [];
  for await (const page of pagesOf<Page<ClaimOfArticle>>(cli, CLAIMS_OF, 'claims', { article }))
    nodes.push(...page.nodes);
  return nodes;
}

const metricText = ({ metric, metrics }: Figure): string =>
  metric?.name ?? metrics.map((each) => each.metric.name).join(' or ');

/** Figures in a table, and below what was said of each that has more to say. */
export function textLines(
  { checkText: { figures, contradictions } }: Answer,
  text: string,
  { paint, terminal: { width } }: Cli,
): string[] {
  const place = placesIn(text);
  const placed = (start: number): string => {
    const { line, column } = place(start);
    return `${line}:${column}`;
  };
  const rows = figures.map((figure) => [
    placed(figure.start),
    figure.text,
    figureText(figure.quantity?.value, figure.quantity?.unit ?? ''),
    metricText(figure),
    figure.period?.text ?? '',
    figure.check === null ? paint.faint('not checked') : paint.verdict(figure.check.verdict),
    figure.claims
      .slice(0, 1)
      .map(({ claim }) => `${claim.slug}\n${paint.verdict(claim.verdict)}`)
      .join(''),
  ]);
  const columns = [
    { head: 'at' },
    { head: 'figure', grow: 3 },
    { head: 'value', grow: 3 },
    { head: 'of', grow: 4 },
    { head: 'period', grow: 3 },
    { head: 'verdict' },
    { head: 'known claim' },
  ];
  const reasons = figures.map((figure) => {
    const why =
      figure.check === null ? figure.notCheckedBecause : `${figure.check.because} ${figure.note ?? ''}`.trim();
    return `${placed(figure.start)}  ${figure.text}: ${why}`;
  });
  const verdicts = figures.flatMap(({ check }) => check?.verdict ?? []);
  return [
    ...(figures.length === 0 ? [] : [tableOf(columns, rows, { width, paint }), '', 'Why:', ...reasons, '']),
    ...(contradictions.length === 0
      ? []
      : ['Contradictions:', ...contradictions.map(({ figure, because }) => `${placed(figure.start)}  ${because}`), '']),
    `${figures.length} ${figures.length === 1 ? 'figure' : 'figures'}; ${verdicts.length} checked${verdicts.length === 0 ? '' : `: ${verdictSum(verdicts, paint)}`}.`,
  ];
}

async function articleLines(figures: readonly Figure[], article: string, cli: Cli): Promise<string[]> {
  const { of, right, missed } = foundOfArticle(await claimsOf(article, cli), figures);
  const share = of === 0 ? '' : ` (${Math.floor((1_000 * right) / of) / 10} %)`;
  return [
    `This is the text of "${article}": of ${of} claims that print a figure, ${right} were found with the right value and unit${share}.`,
    ...missed.map(({ claim, found }) => {
      const wanted = figureText(claim.quantity?.value, claim.quantity?.unit ?? '');
      const instead =
        found === null ? 'not found' : `read as ${figureText(found.quantity?.value, found.quantity?.unit ?? '')}`;
      return `missed: ${claim.slug}, "${claim.printed}" (${wanted}), ${instead}`;
    }),
  ];
}

/** `check-text`: the figures of a text, with what is known of each. */
export const checkText =
  (readFile: (path: string) => Promise<string>): Register =>
  (program, run) => {
    program
      .command('check-text')
      .summary('check the figures of a text')
      .description(
        'Finds the figures of an English text, the known claims that say the same, and a verdict where metric and time are recognised and data exist. Nothing of the text is kept. Exit code 1 when a figure is MISDATED, MISLEADING or CONTRADICTED, or two statements cannot both hold.',
      )
      .argument('[file]', 'the text, plain; "-" or nothing reads what is piped in')
      .option(
        '--published-on <day>',
        'the day of the text, as 2026-01-31: "last year" counts from it, and only what was published by it is used (default: the day of the article where the text is one, else today and the latest data)',
        dayOption,
      )
      .addHelpText(
        'after',
        '\nExamples:\n  fiscal-claims check-text speech.txt --published-on 2026-01-31\n  pbpaste | fiscal-claims check-text - --json',
      )
      .action((file: string | undefined, { publishedOn }: { publishedOn?: string }) =>
        run(async (cli) => {
          const text = file === undefined || file === '-' ? await cli.terminal.readInput() : await readFile(file);
          const article = await articleOf(text, cli);
          const day = publishedOn ?? article?.publishedOn ?? null;
          const answer = await cli.ask<Answer>(DOCUMENT, { text, publishedOn: day });
          const { figures, contradictions } = answer.checkText;
          const ofArticle = article === null || cli.isJson ? [] : await articleLines(figures, article.slug, cli);
          print(cli, answer, () => [...textLines(answer, text, cli), ...ofArticle]);
          const exit = exitOfMany(figures.flatMap(({ check }) => check?.verdict ?? []));
          return contradictions.length > 0 ? EXIT.NOT_RIGHT : exit;
        }),
      );
  };
