import { Parser, type Quad, type Term } from 'n3';
import { PREFIXES } from '../../../../src/publish/nanopublications/terms.ts';

/** A nanopublication as it is read back: its own addresses, and its quads in the order in which they stand. */
export interface ReadTrig {
  /** What the names of its parts begin with. */
  readonly base: string;
  readonly quads: readonly Quad[];
  /** The triples of one of its graphs. */
  graph(name: string): readonly Quad[];
}

export function readTrig(trig: string): ReadTrig {
  const base = /^@prefix sub: <([^>]+)>/.exec(trig)?.[1] ?? '';
  const quads = new Parser({ format: 'application/trig' }).parse(trig);
  return { base, quads, graph: (name) => quads.filter(({ graph }) => graph.value === `${base}${name}`) };
}

/** The name of a word: "prov:used" in full. */
export function named(word: string): string {
  const [prefix = '', name = ''] = word.split(':');
  return prefix === 'a'
    ? 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
    : `${PREFIXES[prefix as keyof typeof PREFIXES]}${name}`;
}

/** What is said of something by a word. */
export const saidOf = (quads: readonly Quad[], subject: string, word: string): readonly string[] =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === named(word))
    .map(({ object }) => object.value);

/** The type of a literal, of schema.org's own for days as that of XML Schema: the one thing that both write otherwise. */
const typeOf = (term: Term): string =>
  term.termType === 'Literal' ? term.datatype.value.replace('http://schema.org/Date', named('xsd:date')) : '';

/**
 * Triples as lines that two documents share where they say the same. What has no name for both is called by the way to it
 * from what has: "<…#review> schema:reviewRating".
 */
export function comparable(quads: readonly Quad[], hasName: (term: Term) => boolean): readonly string[] {
  const call = (term: Term): string => {
    if (term.termType === 'Literal') return `"${term.value}"^^${typeOf(term)}`;
    if (hasName(term)) return `<${term.value}>`;
    const led = quads.find(({ object }) => object.equals(term));
    return led === undefined ? `nowhere ${term.value}` : `(${call(led.subject)} ${led.predicate.value})`;
  };
  return quads.map(({ subject, predicate, object }) => `${call(subject)} ${predicate.value} ${call(object)}`);
}
