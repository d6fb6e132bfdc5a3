import { pathOf } from '../../publish/paths.ts';
import type { SubjectKind } from '../../publish/subjects/subject.ts';

/** Address of the page of a subject, to be given to others: it stays, whatever becomes of the subject. */
export function permalinkOf(kind: SubjectKind, slug: string, site: string): string {
  return `${site}${pathOf({ kind, slug })}`;
}
