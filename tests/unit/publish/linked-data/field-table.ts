import { nodesOf } from './schema-terms.ts';

type Value = string | number | Value[] | { readonly [key: string]: Value } | undefined;

const isText = (value: Value): boolean => typeof value === 'string' && value.trim() !== '';
const isDay = (value: Value): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

function valueAt(document: unknown, path: readonly string[]): Value {
  return path.reduce<unknown>(
    (inner, key) => (inner as { [key: string]: unknown } | undefined)?.[key],
    document,
  ) as Value;
}

/** Words of ratings, which the text of a claim must not give away. */
const RATING_WORDS = /\b(?:accurate|misdated|misleading|contradicted|unverified|true|false)\b/i;

/** The table of what readers of ClaimReview require and recommend. */
const FIELDS: readonly (readonly [path: string, what: string, holds: (value: Value, site: string) => boolean])[] = [
  ['@context', 'is https://schema.org and nothing else', (value) => value === 'https://schema.org'],
  ['@type', 'is ClaimReview', (value) => value === 'ClaimReview'],
  ['url', 'is on the site', (value, site) => isText(value) && new URL(String(value)).host === new URL(site).host],
  ['url', 'has neither a query nor a fragment', (value) => !/[?#]/.test(String(value))],
  ['claimReviewed', 'is a text of at most 75 characters', (value) => isText(value) && String(value).length <= 75],
  ['claimReviewed', 'has no rating in it', (value) => !RATING_WORDS.test(String(value))],
  ['author.@type', 'is an organisation or a person', (value) => value === 'Organization' || value === 'Person'],
  ['author.name', 'is a text', isText],
  ['author.url', 'is on the site', (value, site) => String(value).startsWith(`${site}/`)],
  ['datePublished', 'is a day', isDay],
  ['sdDatePublished', 'is a time', (value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(String(value))],
  ['reviewRating.@type', 'is Rating', (value) => value === 'Rating'],
  ['reviewRating.alternateName', 'is a text', isText],
  ['reviewRating.name', 'is a text', isText],
  ['reviewRating.ratingExplanation', 'is a text', isText],
  ['reviewRating.bestRating', 'is 5', (value) => value === 5],
  ['reviewRating.worstRating', 'is 1', (value) => value === 1],
  ['reviewRating.ratingValue', 'is a whole number from 1 to 5', (value) => [1, 2, 3, 4, 5].includes(value as number)],
  ['itemReviewed.@type', 'is Claim', (value) => value === 'Claim'],
  ['itemReviewed.text', 'is a text', isText],
  ['itemReviewed.author.name', 'is a text', isText],
  ['itemReviewed.datePublished', 'is a day or not there', (value) => value === undefined || isDay(value)],
  ['itemReviewed.appearance.@type', 'is a work', (value) => value === 'Article'],
  ['itemReviewed.appearance.name', 'is a text', isText],
  ['itemReviewed.appearance.hasPart.text', 'is a text', isText],
  ['itemReviewed.appearance.hasPart.identifier.value', 'is a place', (value) => /^char=\d+,\d+$/.test(String(value))],
];

/** Fields whose values are addresses. */
const ADDRESSES = ['@id', 'url', 'mainEntityOfPage', 'contentUrl', 'image', 'sameAs', 'inDefinedTermSet'];

/** Addresses of a document that are not whole, or not of the web. */
export function brokenAddresses(document: unknown): readonly string[] {
  return nodesOf(document).flatMap(([path, node]) =>
    ADDRESSES.flatMap((key) => [node[key] ?? []].flat().map((value) => [key, value] as const))
      .filter(([, value]) => !/^https?:\/\/[^\s/]+\//.test(String(value)) || !URL.canParse(String(value)))
      .map(([key, value]) => `${path}.${key}: ${String(value)}`),
  );
}

/** What in a review is not as its readers require and recommend; empty for one that is. */
export function faultsOf(review: unknown, site: string): readonly string[] {
  return [
    ...FIELDS.filter(([path, , holds]) => !holds(valueAt(review, path.split('.')), site)).map(
      ([path, what]) => `${path} ${what}: ${JSON.stringify(valueAt(review, path.split('.')))}`,
    ),
    ...brokenAddresses(review),
  ];
}
