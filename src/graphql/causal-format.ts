import { CausalFormat, FILE_KINDS } from '../domain/causal-format.ts';
import { publishEnum } from './enum.ts';

const file = (format: CausalFormat): string =>
  `Media type "${FILE_KINDS[format].mediaType}", file ending ".${FILE_KINDS[format].ending}".`;

publishEnum(CausalFormat, 'CausalFormat', 'A format that a loop or the whole causal map can be had in.', {
  MERMAID: `A flowchart of Mermaid, as Markdown pages show it: names, signs, delays and standings. ${file('MERMAID')}`,
  DOT: `A directed graph of Graphviz: as Mermaid, with what each link says. ${file('DOT')}`,
  GRAPHML: `XML for Gephi, yEd, NetworkX, igraph and the like: everything, with strengths as numbers. ${file('GRAPHML')}`,
  SIGNED_TEXT: `One link a line in the notation of causal loop diagrams, to be read. ${file('SIGNED_TEXT')}`,
  JSON: `Everything, as schema/causal-map.schema.json describes it; numbers are exact, as text. ${file('JSON')}`,
});

export { CausalFormat };
