import type { Article } from '../domain/article.ts';
import { nodeId } from '../domain/node-id.ts';
import { checkedDate } from './checked-date.ts';
import { fault } from './fault.ts';
import type { ParsedArticle } from './parsed-seed.ts';
import { wholeFile, within } from './place.ts';
import { type SeedOrigin, seedOrigin } from './seed.ts';
import type { SeedContext } from './seed-context.ts';
import { idOf } from './seed-names.ts';

/** The article of one folder. */
export function articleRecords({ folder, article }: ParsedArticle, { names }: SeedContext): SeedOrigin {
  const place = wholeFile(article.file);
  const { slug, title, publisher, publishedOnIsExact, sha256, sections } = article.content;
  if (slug !== folder) {
    const right = 'Give the folder the slug of its article.';
    throw fault(within(place, 'slug'), `The article "${slug}" is in the folder "${folder}".`, right);
  }
  const record: Article = {
    label: 'Article',
    id: nodeId('Article', slug),
    slug,
    title,
    publishedOn: checkedDate(article.content.publishedOn, within(place, 'publishedOn')),
    publishedOnIsExact,
    publisherId: publisher === undefined ? null : idOf(names, 'Agent', publisher, within(place, 'publisher')),
    sha256,
    sections,
  };
  return seedOrigin(article.file, { Article: [record] });
}
