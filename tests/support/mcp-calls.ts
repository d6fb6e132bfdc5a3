import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';

/** What a tool gave: its structured content, or the sentence of its refusal. */
export type Given = { readonly refusal: string } | { readonly content: Record<string, unknown>; readonly text: string };

/** A client of the protocol; it holds each answer against the schema that its tool promises. */
export async function mcpClient(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'tests', version: '1' });
  await client.connect(transport);
  // Only tools that were listed have their answers held against their schemas.
  await client.listTools();
  return client;
}

export async function call(client: Client, name: string, asked: Record<string, unknown>): Promise<Given> {
  const { isError, content, structuredContent } = await client.callTool({ name, arguments: asked });
  const [{ text } = { text: '' }] = content as { text: string }[];
  return isError === true ? { refusal: text } : { content: structuredContent as Record<string, unknown>, text };
}

type Path = string;

/** Calls that are answered: what stands at some places of the answer, and a source that it names. */
export const ANSWERED: readonly (readonly [
  tool: string,
  asked: Record<string, unknown>,
  told: Readonly<Record<Path, unknown>>,
  source: string,
])[] = [
  [
    'search_claims',
    { query: 'term premium', verdicts: ['CONTRADICTED'] },
    { total: 1, 'claims.0.slug': 'everything-rally-c051', 'claims.0.printed': '1.48%', nextCursor: null },
    'acm-term-premium',
  ],
  ['search_claims', { first: 2 }, { total: 149, 'claims.length': 2 }, ''],
  [
    'get_claim',
    { claim: 'everything-rally-c057' },
    {
      'claim.verdict': 'MISDATED',
      'checkAsPublished.measured': '18',
      'checkAsPublished.unit': 'basis points',
      'checkAsPublished.trueWhen.0.period.end': '2025-01-23',
      'locator.paragraph': 25,
      review: null,
    },
    'federal-reserve-h15',
  ],
  [
    'get_claim',
    { claim: 'everything-rally-c039' },
    { 'claim.printed': 'over $7 trillion', 'evidence.0.stance': 'DISPUTES' },
    'crfb-obbba-2025-07-21',
  ],
  [
    'verify_claim_at_date',
    { claim: 'everything-rally-c057', date: '2025-01-31' },
    { 'check.asOf': '2025-01-31', 'series.0.slug': 'fred/dgs10' },
    'federal-reserve-h15',
  ],
  [
    'verify_claim_at_date',
    { claim: 'everything-rally-c057' },
    { 'check.asOf': '2026-01-31', 'check.verdict': 'MISDATED' },
    'federal-reserve-h15',
  ],
  [
    'check_text',
    { text: 'The 10-year yield is up 100 basis points since September 2024.', publishedOn: '2026-01-31' },
    {
      'figures.0.check.verdict': 'MISDATED',
      'figures.0.start': 21,
      'figures.0.claims.0.slug': 'everything-rally-c054',
    },
    'federal-reserve-h15',
  ],
  [
    'measure',
    { formula: 'at("fred/dgs10", "2025-01-13")', asOf: '2025-02-01' },
    { value: '4.79', unit: 'percent', asOf: '2025-02-01', 'series.0.slug': 'fred/dgs10' },
    'federal-reserve-h15',
  ],
  [
    'trace_causes',
    { from: 'deficit', to: 'term-premium', maxLinks: 4, first: 3 },
    { total: 8, 'paths.length': 3, 'paths.0.links': ['deficit-to-debt', 'debt-to-term-premium'] },
    '',
  ],
  [
    'simulate',
    { shocks: [{ factor: 'treasury-10y-yield', amount: '1', unit: 'percentage points' }], years: 2 },
    {
      vintage: '2026-02',
      'years.length': 2,
      'years.0.values.0.difference.value': '1',
      'years.0.values.0.difference.unit': 'percentage points',
    },
    'federal-reserve-h15',
  ],
];

/** Calls that are refused, each with the sentence that says what would be right. */
export const REFUSED: readonly (readonly [tool: string, asked: Record<string, unknown>, refusal: string])[] = [
  ['get_claim', {}, 'BAD_ARGUMENT: "claim" is missing; it must be a text of 1 to 200 characters.'],
  ['get_claim', { claim: 57 }, 'BAD_ARGUMENT: "claim" is 57; it must be a text of 1 to 200 characters.'],
  ['get_claim', { claim: null }, 'BAD_ARGUMENT: "claim" is null; it must be a text of 1 to 200 characters.'],
  ['get_claim', { claim: 'everything-rally-c999' }, 'UNKNOWN_CLAIM: There is no claim "everything-rally-c999".'],
  ['get_claim', { claim: 'x', slug: 'y' }, 'BAD_ARGUMENT: There is no argument "slug"; there are "claim".'],
  ['search_claims', { querry: 'x' }, 'BAD_ARGUMENT: There is no argument "querry"; did you mean "query"?'],
  [
    'search_claims',
    { verdicts: ['WRONG'] },
    'BAD_ARGUMENT: "verdicts.0" is "WRONG"; it must be one of ACCURATE, CLOSE, MISDATED, MISLEADING, CONTRADICTED, PENDING, UNVERIFIED, NOT_CHECKABLE.',
  ],
  [
    'search_claims',
    { verdicts: [] },
    'BAD_ARGUMENT: "verdicts" is []; it must be a list of at least one, or be left out.',
  ],
  ['search_claims', { first: 101 }, 'BAD_ARGUMENT: "first" is 101; it must be a whole number from 1 to 100.'],
  ['search_claims', { article: 'nobody' }, 'UNKNOWN_SUBJECT: There is no article "nobody".'],
  ['search_claims', { metric: 'nobody' }, 'UNKNOWN_SUBJECT: There is no metric "nobody".'],
  ['search_claims', { query: 'of the' }, 'SEARCH_WITHOUT_WORDS'],
  [
    'search_claims',
    { after: 'nonsense' },
    'BAD_ARGUMENT: "after" is "nonsense"; it must be "nextCursor" of the answer before.',
  ],
  ['search_claims', { verdicts: 'CLOSE' }, 'BAD_ARGUMENT: "verdicts" is "CLOSE"; it must be a list.'],
  ['search_claims', { query: 'x'.repeat(201) }, 'SEARCH_TOO_LONG'],
  [
    'verify_claim_at_date',
    { claim: 'everything-rally-c057', date: '2025-02-30' },
    'BAD_ARGUMENT: "date" is "2025-02-30"; it must be a day of the calendar such as "2026-01-31".',
  ],
  ['check_text', { text: '' }, 'TEXT_EMPTY'],
  ['check_text', { text: 5 }, 'BAD_ARGUMENT: "text" is 5; it must be a text.'],
  ['check_text', { text: ' \n' }, 'TEXT_EMPTY'],
  [
    'measure',
    { formula: 'at("fred/dgs11", "2025-01-13")' },
    'UNKNOWN_SERIES: There is no series "fred/dgs11"; did you mean "fred/dgs10"?',
  ],
  ['measure', { formula: 'at("fred/dgs10"' }, 'FORMULA_SYNTAX'],
  ['measure', { formula: 'at("fred/dgs10", "1801-01-13")' }, 'NO_OBSERVATION'],
  [
    'trace_causes',
    { from: 'defict', to: 'term-premium' },
    'UNKNOWN_FACTOR: There is no factor "defict"; did you mean "deficit"?',
  ],
  [
    'trace_causes',
    { from: 'deficit', to: 'debt', maxLinks: 11 },
    'BAD_ARGUMENT: "maxLinks" is 11; it must be a whole number from 1 to 10.',
  ],
  ['simulate', {}, 'BAD_SHOCK: Nothing is to be shocked; give "shocks", or the slug of a "scenario".'],
  [
    'simulate',
    { shocks: [{ factor: 'treasury-10y-yield', amount: 'one', unit: 'percentage points' }] },
    'BAD_ARGUMENT: "shocks.0.amount" is "one"; it must be a plain number such as "1.5" or "-100000000000".',
  ],
  [
    'simulate',
    { shocks: [{ factor: 'treasury-10y-yield', amount: '1', unit: 'percentage points', year: 2027 }] },
    'BAD_ARGUMENT: There is no argument "year" in "shocks.0"; there are "factor", "amount", "unit", "startYear".',
  ],
  ['simulate', { shocks: 5 }, 'BAD_ARGUMENT: "shocks" is 5; it must be a list.'],
  ['simulate', { shocks: [5] }, 'BAD_ARGUMENT: "shocks.0" is 5; it must be an object.'],
  ['simulate', { scenario: 'nobody' }, 'UNKNOWN_SCENARIO'],
];

/** What stands at a place such as "claims.0.slug" of an answer. */
export const at = (content: unknown, path: Path): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], content);

/** The permalinks of an answer, wherever they stand in it. */
export function permalinksIn(content: unknown): readonly string[] {
  if (Array.isArray(content)) return content.flatMap(permalinksIn);
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([name, value]) =>
    /permalink/i.test(name) ? [String(value)] : permalinksIn(value),
  );
}
