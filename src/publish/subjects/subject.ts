import type { ArticleSubject } from './article.ts';
import type { CausalLinkSubject } from './causal-link.ts';
import type { CausalMapSubject } from './causal-map.ts';
import type { ClaimSubject } from './claim.ts';
import type { LoopSubject } from './loop.ts';
import type { SeriesSubject } from './series.ts';
import type { SourceSubject } from './source.ts';

/** What has a permalink, by its kind: the whole of what any form of it shows. Plain JSON; numbers are exact text. */
export interface Subjects {
  readonly article: ArticleSubject;
  readonly claim: ClaimSubject;
  readonly series: SeriesSubject;
  readonly source: SourceSubject;
  readonly loop: LoopSubject;
  readonly 'causal-link': CausalLinkSubject;
  readonly 'causal-map': CausalMapSubject;
}

export type SubjectKind = keyof Subjects;

export type Subject = Subjects[SubjectKind];
