/** A format that a causal map can be had in. */
export const CausalFormat = {
  MERMAID: 'MERMAID',
  DOT: 'DOT',
  GRAPHML: 'GRAPHML',
  SIGNED_TEXT: 'SIGNED_TEXT',
  JSON: 'JSON',
} as const;

export type CausalFormat = (typeof CausalFormat)[keyof typeof CausalFormat];

/** How a text of a format is named and sent. */
interface FileKind {
  readonly mediaType: string;
  /** Ending of a file's name, without the dot. */
  readonly ending: string;
}

/** As IANA lists them, but for GraphML, whose own primer proposes its type. */
export const FILE_KINDS: { readonly [F in CausalFormat]: FileKind } = {
  MERMAID: { mediaType: 'text/vnd.mermaid', ending: 'mmd' },
  DOT: { mediaType: 'text/vnd.graphviz', ending: 'gv' },
  GRAPHML: { mediaType: 'application/graphml+xml', ending: 'graphml' },
  SIGNED_TEXT: { mediaType: 'text/plain; charset=utf-8', ending: 'txt' },
  JSON: { mediaType: 'application/json', ending: 'json' },
};
