import { xmlText } from '../../lib/xml-text.ts';
import type { CausalMap, MappedFactor, MappedLink } from './causal-map.ts';
import { linkLabel } from './link-label.ts';

type Kind = 'string' | 'boolean' | 'double';

/** An attribute of a graph, node or edge; "label" is what Gephi shows. */
type Attribute<T> = readonly [name: string, kind: Kind, value: (of: T) => string | null | undefined];

const OF_GRAPH: readonly Attribute<CausalMap>[] = [
  ['label', 'string', ({ title }) => title],
  ['loop', 'string', ({ loop }) => loop?.slug],
  ['polarity', 'string', ({ loop }) => loop?.polarity],
  ['standing', 'string', ({ loop }) => loop?.standing],
];

const OF_FACTOR: readonly Attribute<MappedFactor>[] = [
  ['label', 'string', ({ name }) => name],
  ['metric', 'string', ({ metric }) => metric],
];

const OF_LINK: readonly Attribute<MappedLink>[] = [
  ['label', 'string', linkLabel],
  ['statement', 'string', ({ statement }) => statement],
  ['polarity', 'string', ({ polarity }) => polarity],
  ['delay', 'string', ({ delay }) => delay],
  ['standing', 'string', ({ standing }) => standing],
  ['isIdentity', 'boolean', ({ isIdentity }) => String(isIdentity)],
  ['strength', 'double', ({ strength }) => strength?.value],
  ['low', 'double', ({ strength }) => strength?.low],
  ['high', 'double', ({ strength }) => strength?.high],
  ['unit', 'string', ({ strength }) => strength?.unit],
  ['source', 'string', ({ strength }) => strength?.source],
  ['loops', 'string', ({ loops }) => (loops.length === 0 ? null : loops.join(' '))],
];

/** http://graphml.graphdrawing.org/specification.html; a value that is not there is left out. */
export function toGraphml(map: CausalMap): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('graph', OF_GRAPH),
    ...keys('node', OF_FACTOR),
    ...keys('edge', OF_LINK),
    '  <graph edgedefault="directed">',
    ...values('    ', 'graph', OF_GRAPH, map),
    ...map.factors.flatMap((factor) => [
      `    <node id="${xmlText(factor.slug)}">`,
      ...values('      ', 'node', OF_FACTOR, factor),
      '    </node>',
    ]),
    ...map.links.flatMap((link) => [
      `    <edge id="${xmlText(link.slug)}" source="${xmlText(link.from)}" target="${xmlText(link.to)}">`,
      ...values('      ', 'edge', OF_LINK, link),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** Ids of keys are unique in a document, so that each begins with what it is for. */
const keys = <T>(of: string, attributes: readonly Attribute<T>[]): string[] =>
  attributes.map(([name, kind]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${kind}"/>`);

const values = <T>(indent: string, of: string, attributes: readonly Attribute<T>[], from: T): string[] =>
  attributes.flatMap(([name, , value]) => {
    const text = value(from);
    return text == null ? [] : [`${indent}<data key="${of}-${name}">${xmlText(text)}</data>`];
  });
