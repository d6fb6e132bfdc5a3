import type { VNode } from 'preact';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { Subject, SubjectKind, Subjects } from '../subjects/subject.ts';
import { digestOf } from '../texts/digest.ts';
import { ArticlePage } from './article-page.tsx';
import { CausalLinkPage } from './causal-link-page.tsx';
import { CausalMapPage } from './causal-map-page.tsx';
import { ClaimPage } from './claim-page.tsx';
import { documentOf } from './document.ts';
import { LoopPage } from './loop-page.tsx';
import { PageHead } from './page-head.tsx';
import type { PageParts } from './page-parts.ts';
import { SeriesPage } from './series-page.tsx';
import { SourcePage } from './source-page.tsx';
import { SubjectShell } from './subject-shell.tsx';
import { UseThis } from './use-this.tsx';

interface Shown<S extends Subject> {
  readonly publication: Publication<S>;
  readonly setting: Setting;
  readonly parts: PageParts;
}

const PAGES: { readonly [K in SubjectKind]: (shown: Shown<Subjects[K]>) => VNode } = {
  article: ArticlePage,
  claim: ClaimPage,
  series: SeriesPage,
  source: SourcePage,
  loop: LoopPage,
  'causal-link': CausalLinkPage,
  'causal-map': CausalMapPage,
};

/** The page of a subject: all that is known of it, whole without script, and how to use it elsewhere. */
export function toPage(publication: Publication, setting: Setting, parts: PageParts): string {
  const { subject } = publication;
  const { heading, lead } = digestOf(subject, setting.site);
  const description = subject.kind === 'claim' ? `${lead} ${subject.because}` : lead;
  const bright: Setting = { ...setting, theme: 'light' };
  const Page = PAGES[subject.kind] as (shown: Shown<Subject>) => VNode;
  return documentOf(
    <PageHead publication={publication} setting={setting} parts={parts} title={heading} description={description} />,
    <SubjectShell publication={publication} setting={bright}>
      <Page publication={publication} setting={bright} parts={parts} />
      <UseThis publication={publication} setting={bright} parts={parts} />
    </SubjectShell>,
  );
}
