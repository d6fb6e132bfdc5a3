import type { FactCheckRequest } from '../actions/publish/search-fact-checks.ts';
import { clipped } from '../lib/clipped.ts';
import { BadRequest, type FieldViolation } from './google-error.ts';

/** What Google's APIs take with every request. They are accepted, and but for the form of the answer change nothing. */
const STANDARD = [
  '$.xgafv',
  'access_token',
  'alt',
  'callback',
  'fields',
  'key',
  'oauth_token',
  'prettyPrint',
  'quotaUser',
  'uploadType',
  'upload_protocol',
];

const OWN = ['query', 'languageCode', 'reviewPublisherSiteFilter', 'maxAgeDays', 'pageSize', 'pageToken', 'offset'];

/** Numbers of Google's APIs are of 32 bits. */
const LARGEST_NUMBER = 2 ** 31 - 1;

const USUAL_PAGE = 10;

/** Larger pages are asked for in vain: the answer has so many claims, and a token for the rest. */
const LARGEST_PAGE = 100;

/** Faults that are told one by one. */
const MOST_TOLD = 20;

type Query = { readonly [name: string]: string | readonly string[] };

/** The parameters of a search; refuses what cannot be followed, all at once. Empty ones count as left out, as with Google. */
export function readParameters(query: Query): { readonly wanted: FactCheckRequest; readonly isPretty: boolean } {
  const wrong: FieldViolation[] = [];
  const refuse = (field: string, description: string): void => void wrong.push({ field, description });
  const given = onceGiven(query, refuse);
  const text = (name: string): string | null => given.get(name) || null;
  const number = (name: string): number => {
    const value = text(name) ?? '0';
    if (/^\d{1,10}$/.test(value) && Number(value) <= LARGEST_NUMBER) return Number(value);
    refuse(name, `"${name}" is a whole number from 0 to ${LARGEST_NUMBER}, not "${clipped(value)}".`);
    return 0;
  };

  const wanted = {
    query: text('query'),
    languageCode: languageOf(text('languageCode'), refuse),
    site: hostOf(text('reviewPublisherSiteFilter'), refuse),
    maxAgeDays: number('maxAgeDays') || null,
    pageSize: Math.min(number('pageSize') || USUAL_PAGE, LARGEST_PAGE),
    pageToken: text('pageToken'),
    offset: number('offset'),
  };
  if (text('query') === null && text('reviewPublisherSiteFilter') === null) {
    refuse('query', '"query" is required unless "reviewPublisherSiteFilter" is given.');
  }
  if ((text('alt') ?? 'json') !== 'json') {
    refuse('alt', `Answers are JSON; "alt" is "json" or left out, not "${clipped(text('alt') as string)}".`);
  }
  if (text('callback') !== null) {
    refuse('callback', 'Answers are not wrapped in a script; leave "callback" out and read them across origins.');
  }
  if (wrong.length > MOST_TOLD) {
    const others = `${wrong.length - MOST_TOLD} more parameters cannot be followed.`;
    throw new BadRequest([...wrong.slice(0, MOST_TOLD), { field: '', description: others }]);
  }
  if (wrong.length > 0) throw new BadRequest(wrong);
  return { wanted, isPretty: text('prettyPrint') !== 'false' };
}

/** What is given, by the name in lower camel case; "page_size" is "pageSize" to Google as well. */
function onceGiven(query: Query, refuse: (field: string, description: string) => void): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(query)) {
    const camel = STANDARD.includes(name)
      ? name
      : name.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
    if (!STANDARD.includes(camel) && !OWN.includes(camel)) {
      refuse(name, `Unknown name "${clipped(name)}": a search takes ${OWN.map((each) => `"${each}"`).join(', ')}.`);
    } else if (typeof value !== 'string' || given.has(camel)) {
      refuse(camel, `"${camel}" is given more than once; give it once.`);
    } else given.set(camel, value);
  }
  return given;
}

function languageOf(code: string | null, refuse: (field: string, description: string) => void): string | null {
  if (code === null) return null;
  try {
    return new Intl.Locale(code).baseName;
  } catch {
    refuse('languageCode', `"languageCode" is a language of BCP 47 such as "en" or "en-US", not "${clipped(code)}".`);
    return null;
  }
}

/** A host from what people give for a site: "https://www.example.org/" is "example.org". */
function hostOf(filter: string | null, refuse: (field: string, description: string) => void): string | null {
  if (filter === null) return null;
  const address = filter.includes('://') ? filter : `https://${filter}`;
  if (URL.canParse(address)) return new URL(address).hostname.replace(/^www\./, '');
  refuse(
    'reviewPublisherSiteFilter',
    `"reviewPublisherSiteFilter" is a site such as "example.org", not "${clipped(filter)}".`,
  );
  return null;
}
