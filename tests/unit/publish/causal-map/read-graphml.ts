import { DirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { type SeenMap, seenLink } from './seen-map.ts';

/** What graphology makes of a text, with all its attributes. */
export const graphOf = (text: string) => parse(DirectedGraph, text);

export function readGraphml(text: string): SeenMap {
  const graph = graphOf(text);
  const name = (node: string): string => graph.getNodeAttribute(node, 'label');
  return {
    title: graph.getAttribute('label'),
    factors: graph.mapNodes(name),
    links: graph.mapEdges((_edge, { label }, from, to) => seenLink(name(from), name(to), label)),
  };
}
