import { instance } from '@viz-js/viz';
import { type SeenMap, seenLink } from './seen-map.ts';

/** Graphviz itself, compiled to WebAssembly. */
const shared = await instance();

/**
 * A new one for labels whose first line is empty: they make Graphviz 16.1.0 read memory that earlier graphs have left, so that
 * it crashes now and then. It takes a twentieth of a second.
 */
export const graphviz = async (text: string) => (text.includes('="\\n') ? instance() : shared);

interface Drawn {
  readonly label: string;
  readonly objects?: readonly { readonly name: string; readonly label: string }[];
  readonly edges?: readonly { readonly tail: number; readonly head: number; readonly label: string }[];
}

const MEANINGS: { readonly [written: string]: string } = {
  '\\\\': '\\',
  '\\n': '\n',
  '&amp;': '&',
  '&#13;': '\r',
};

/** Graphviz gives labels as it has read them, before it makes lines and signs of their escapes. */
const unescaped = (label: string): string =>
  label.replace(/\\\\|\\n|&amp;|&#13;/g, (written) => MEANINGS[written] as string);

export async function readDot(text: string): Promise<SeenMap> {
  const { label, objects = [], edges = [] } = (await graphviz(text)).renderJSON(text) as Drawn;
  const name = (at: number): string => unescaped(objects[at]?.label ?? `no node ${at}`);
  return {
    title: unescaped(label),
    factors: objects.map((_, at) => name(at)),
    links: edges.map((edge) => seenLink(name(edge.tail), name(edge.head), unescaped(edge.label))),
  };
}
