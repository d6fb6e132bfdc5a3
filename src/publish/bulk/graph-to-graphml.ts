import { xmlText } from '../../lib/xml-text.ts';

type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

type Properties = { readonly [name: string]: Value };

/** Kinds of value that GraphML has, of those that properties have. */
export type PropertyKind = 'string' | 'boolean' | 'int' | 'double';

/** Which kind each property of nodes and ties is of; the document must say so before the first of them. */
export type PropertyKinds = { readonly [name: string]: PropertyKind };

interface Node {
  readonly label: string;
  readonly id: string;
  readonly properties: Properties;
}

interface Tie {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** The beginning of the document: https://graphml.graphdrawing.org/specification.html */
export function graphmlHead(
  kinds: { readonly node: PropertyKinds; readonly edge: PropertyKinds },
  remark: string,
): string {
  const keys = [
    ...keysFor('node', { labels: 'string', label: 'string', ...kinds.node }),
    ...keysFor('edge', { label: 'string', ...kinds.edge }),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n  <desc>${xmlText(remark)}</desc>\n${keys.join('')}  <graph edgedefault="directed">\n`;
}

const keysFor = (what: 'node' | 'edge', kinds: PropertyKinds): readonly string[] =>
  Object.entries(kinds).map(
    ([name, kind]) => `  <key id="${what}-${name}" for="${what}" attr.name="${name}" attr.type="${kind}"/>\n`,
  );

/** Nodes, whose label stands as "labels", where other tools look for it; "label" is the name to be shown. */
export const graphmlNodes = (nodes: readonly Node[], kinds: PropertyKinds): string =>
  nodes
    .map(({ label, id, properties: { id: _id, ...properties } }) => {
      const told = dataOf('node', { labels: label, label: nameOf(properties, id), ...properties }, kinds);
      return `    <node id="${xmlText(id)}">${told}</node>\n`;
    })
    .join('');

/** What programs that draw graphs write beside a node. */
function nameOf({ name, title, printed, slug, period }: Properties, id: string): Value {
  return name ?? title ?? printed ?? slug ?? period ?? id;
}

/** Ties, whose type stands as "label". */
export const graphmlTies = (ties: readonly Tie[], kinds: PropertyKinds): string =>
  ties
    .map(({ type, from, to, properties }) => {
      const told = dataOf('edge', { label: type, ...properties }, kinds);
      return `    <edge source="${xmlText(from)}" target="${xmlText(to)}">${told}</edge>\n`;
    })
    .join('');

export const GRAPHML_END = '  </graph>\n</graphml>\n';

function dataOf(what: 'node' | 'edge', properties: Properties, kinds: PropertyKinds): string {
  return Object.entries(properties)
    .map(([name, value]) => {
      if (name !== 'labels' && name !== 'label' && kinds[name] === undefined) {
        throw new Error(`GraphML was not told of which kind the property "${name}" is.`);
      }
      return `<data key="${what}-${name}">${xmlText(inOneText(value))}</data>`;
    })
    .join('');
}

/** GraphML has no lists: each entry is a line. */
const inOneText = (value: Value): string => (Array.isArray(value) ? value.map(inOneText).join('\n') : String(value));
