import type { SourceKind } from '../../domain/source.ts';
import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { SourceSubject } from '../subjects/source.ts';
import { webUrl } from '../texts/web-url.ts';
import { VERDICT_WORDS } from '../words.ts';

/** An item to be cited, in CSL-JSON: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'webpage' | 'report' | 'article-journal' | 'article-newspaper' | 'post' | 'legislation';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued?: undefined | { readonly 'date-parts': readonly [readonly number[]] };
  readonly publisher?: string;
  readonly URL?: string;
  readonly note?: string;
  readonly version?: string;
  readonly language: 'en';
}

const US = [{ literal: 'fiscal-claims' }] as const;

const TYPES: { readonly [K in SourceKind]: CslItem['type'] } = {
  DATASET: 'dataset',
  PRESS_RELEASE: 'webpage',
  REPORT: 'report',
  PAPER: 'article-journal',
  NEWS: 'article-newspaper',
  SOCIAL_POST: 'post',
  LAW: 'legislation',
};

const issuedOn = (day: string): CslItem['issued'] => ({
  'date-parts': [day.slice(0, 10).split('-').map(Number)],
});

/**
 * What is cited: of a source itself, of the rest what is shown of it here, at the revision that was seen, so that the
 * citation stays true.
 */
export function citable({ subject, revision, at }: Publication, { site }: Setting): CslItem {
  if (subject.kind === 'source') return sourceItem(subject, site);
  const kept = {
    id: `fiscal-claims-${subject.slug.replace('/', '-')}`,
    author: US,
    issued: issuedOn(at),
    URL: `${site}${pathOf(subject, { revision })}`,
    version: revision,
    language: 'en',
  } as const;
  switch (subject.kind) {
    case 'claim':
      return {
        ...kept,
        type: 'webpage',
        title: `${subject.title}. ${VERDICT_WORDS[subject.verdict]} (claim in “${subject.article.title}”)`,
        note: subject.statement,
      };
    case 'article':
      return { ...kept, type: 'webpage', title: `Claims of “${subject.title}” and what was found` };
    case 'series':
      return {
        ...kept,
        type: 'dataset',
        title: `${subject.title}${subject.officialId === null ? '' : ` (${subject.officialId})`}`,
        author: [{ literal: subject.source.publisher }],
        publisher: 'fiscal-claims',
        note: subject.source.citation,
      };
    case 'loop':
      return { ...kept, type: 'webpage', title: `Causal loop: ${subject.title}`, note: subject.signedText };
    case 'causal-link':
      return { ...kept, type: 'webpage', title: `Causal link: ${subject.title}`, note: subject.statement };
    case 'causal-map':
      return { ...kept, id: 'fiscal-claims-causal-map', type: 'webpage', title: subject.title };
    default:
      return subject satisfies never;
  }
}

function sourceItem(
  { slug, sourceKind, title, publisher, publishedOn, url, citation }: SourceSubject,
  site: string,
): CslItem {
  return {
    id: slug,
    type: TYPES[sourceKind],
    title,
    author: [{ literal: publisher.name }],
    ...(publishedOn === null ? {} : { issued: issuedOn(publishedOn) }),
    // Where the publisher has no address for it, that of its record here.
    URL: (url === null ? null : webUrl(url)) ?? `${site}${pathOf({ kind: 'source', slug })}`,
    note: citation,
    language: 'en',
  };
}
