import type { Agent } from '../domain/agent.ts';
import { nodeId } from '../domain/node-id.ts';
import type { Source } from '../domain/source.ts';
import { checkedDate } from './checked-date.ts';
import { fault } from './fault.ts';
import type { Parsed } from './parsed-seed.ts';
import { type Place, wholeFile, within } from './place.ts';
import { type SeedOrigin, seedOrigin } from './seed.ts';
import type { SeedContext } from './seed-context.ts';
import type { SeedSource, SourcesFile } from './seed-format.ts';
import { idOf } from './seed-names.ts';

/** The agents and sources of `sources.json`. */
export function sourceRecords({ file, content }: Parsed<SourcesFile>, context: SeedContext): SeedOrigin {
  const root = wholeFile(file);
  return seedOrigin(file, {
    Agent: content.agents.map(({ slug, name, kind }): Agent => {
      return { label: 'Agent', id: nodeId('Agent', slug), slug, name, kind };
    }),
    Source: content.sources.map((given, index) => source(given, within(root, 'sources', index), context)),
  });
}

function source(given: SeedSource, place: Place, { names }: SeedContext): Source {
  const { slug, title, kind, seen, citation } = given;
  return {
    label: 'Source',
    id: nodeId('Source', slug),
    slug,
    title,
    publisherId: idOf(names, 'Agent', given.publisher, within(place, 'publisher')),
    url: webAddress(given.url, within(place, 'url')),
    publishedOn: checkedDate(given.publishedOn, within(place, 'publishedOn')),
    retrievedOn: checkedDate(given.retrievedOn, within(place, 'retrievedOn')),
    kind,
    seen,
    citation,
  };
}

/** Addresses become links in pages, so nothing but the web passes: never "javascript:". */
function webAddress(url: string | undefined, place: Place): string | null {
  if (url === undefined) return null;
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url;
  throw fault(place, `"${url}" is not an address in the web.`, 'Write it whole, with https:// before it.');
}
