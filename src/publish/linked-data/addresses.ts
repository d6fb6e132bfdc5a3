import type { Form, Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { SubjectKind } from '../subjects/subject.ts';

interface Subject {
  readonly kind: SubjectKind;
  readonly slug: string;
}

/** The address of a subject's page, which never redirects. */
export const pageOf = (subject: Subject, site: string): string => `${site}${pathOf(subject)}`;

/** Names the thing that a page is about, apart from the page: "…/claims/everything-rally-c057#claim". */
export const thingOf = (subject: Subject, site: string): string => `${pageOf(subject, site)}#${subject.kind}`;

/** The same for the subject that is published, by its revision where the links are to stay as they are. */
export function ownThing({ subject, revision }: Publication, { site, frozen }: Setting, part: string): string {
  return `${site}${pathOf(subject, frozen ? { revision } : {})}#${part}`;
}

/** The address of a form of the subject that is published, of its revision where the links are to stay as they are. */
export function ownForm({ subject, revision }: Publication, { site, frozen }: Setting, form: Form): string {
  return `${site}${pathOf(subject, frozen ? { form, revision } : { form })}`;
}

/** An address that a reader may follow; null for anything but the web. */
export function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
