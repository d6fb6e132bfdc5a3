import { DataFactory, type Literal, type NamedNode } from 'n3';

const { literal, namedNode } = DataFactory;

/** The vocabularies that are written, by the prefix that they have in the text. */
export const PREFIXES = {
  np: 'http://www.nanopub.org/nschema#',
  schema: 'http://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  cito: 'http://purl.org/spar/cito/',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  pav: 'http://purl.org/pav/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A word of a vocabulary: "prov:used". "a" is the type of a thing, as in Turtle. */
export type Word = 'a' | `${keyof typeof PREFIXES}:${string}`;

/** What stands in a graph, in the order in which it is written. */
export type Triple = readonly [subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal];

/** What IRIs may not have between "<" and ">", though addresses of the web may. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: blanks and controls are among it.
const NOT_IN_IRIS = /[\u0000-\u0020<>"{}|\\^`]/g;

/** An address as a name. The library writes names as they are, so that what would end one is written by its bytes. */
export const iri = (address: string): NamedNode => namedNode(address.replace(NOT_IN_IRIS, encodeURIComponent));

/** A word as the name that it stands for. */
export function word(text: Word): NamedNode {
  if (text === 'a') return namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
  const at = text.indexOf(':');
  return namedNode(`${PREFIXES[text.slice(0, at) as keyof typeof PREFIXES]}${text.slice(at + 1)}`);
}

/** A text, in no language, as in the JSON-LD. */
export const text = (value: string): Literal => literal(value);

/** An exact number from plain text. */
export const exact = (value: string): Literal => literal(value, word('xsd:decimal'));

/** A whole number. */
export const whole = (value: number): Literal => literal(String(value), word('xsd:integer'));

/** A place in a text: Web Annotation counts from 0. */
export const place = (value: number): Literal => literal(String(value), word('xsd:nonNegativeInteger'));

/** A day, as "2026-01-31". */
export const day = (value: string): Literal => literal(value, word('xsd:date'));

/** A time in UTC, as RFC 3339 writes it. */
export const time = (value: string): Literal => literal(value, word('xsd:dateTime'));

/** What is said of one thing; what is null is not said. */
export function about(
  subject: NamedNode,
  said: readonly (readonly [predicate: Word, object: NamedNode | Literal | null])[],
): readonly Triple[] {
  return said.flatMap(([predicate, object]) => (object === null ? [] : [[subject, word(predicate), object] as const]));
}

/** A value that may be missing, as a term; null where it is. */
export const maybe = <V, T>(value: V | null, term: (value: V) => T): T | null => (value === null ? null : term(value));
