import { z } from 'zod';

export const SOURCE_FIELDS = 'slug title citation url seen permalink publisher { name }';

/** A source as the API gives it. */
export interface SourceNode {
  readonly slug: string;
  readonly title: string;
  readonly citation: string;
  readonly url: string | null;
  readonly seen: 'IN_FULL' | 'EXCERPT' | 'SECOND_HAND' | 'NOT_SEEN';
  readonly permalink: string;
  readonly publisher: { readonly name: string };
}

const source = z.strictObject({
  slug: z.string(),
  title: z.string(),
  publisher: z.string(),
  citation: z.string().describe('How to cite it, in one line.'),
  seen: z
    .enum(['IN_FULL', 'EXCERPT', 'SECOND_HAND', 'NOT_SEEN'])
    .describe('How much of it was read; of what is SECOND_HAND or NOT_SEEN say so.'),
  url: z.string().nullable().describe('Where it stands on the web; null where that is not known.'),
  permalink: z.string().describe('Its page here, with all that is taken from it.'),
});

export const sources = z.array(source).describe('What the answer rests on, each once; cite these.');

/** Sources as answers list them, each once. */
export function sourcesOf(nodes: readonly SourceNode[]): z.infer<typeof sources> {
  const bySlug = new Map(nodes.map((node) => [node.slug, node]));
  return [...bySlug.values()].map(({ publisher, ...rest }) => ({ ...rest, publisher: publisher.name }));
}

export const slugsOf = (nodes: readonly { readonly slug: string }[]): string[] => nodes.map(({ slug }) => slug);
