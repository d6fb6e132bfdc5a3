import type { Form, Theme, View, Width } from './forms.ts';
import type { SubjectKind } from './subjects/subject.ts';

/** The first part of the path of each kind. */
export const FOLDERS: { readonly [K in SubjectKind]: string } = {
  article: '/articles',
  claim: '/claims',
  series: '/series',
  source: '/sources',
  loop: '/loops',
  'causal-link': '/causal-links',
  'causal-map': '/causal-map',
};

interface Picked {
  readonly form?: Form | undefined;
  readonly theme?: Theme | undefined;
  readonly view?: View | undefined;
  readonly width?: Width | undefined;
  /** A revision to stay at; in the path, since wikis show an image only from an address that ends as one. */
  readonly revision?: string | undefined;
}

/** Path of a subject in a form: "/claims/everything-rally-c057.chart.dark.svg", "/revisions/<revision>/claims/….png". */
export function pathOf(
  { kind, slug }: { readonly kind: SubjectKind; readonly slug: string },
  { form = 'html', theme = 'light', view = 'main', width = 'wide', revision }: Picked = {},
): string {
  const frozen = revision === undefined ? '' : `/revisions/${revision}`;
  const name = slug === '' ? '' : `/${slug}`;
  const options = `${view === 'main' ? '' : `.${view}`}${width === 'narrow' ? '.narrow' : ''}${theme === 'dark' ? '.dark' : ''}`;
  return `${frozen}${FOLDERS[kind]}${name}${options}${form === 'html' ? '' : `.${form}`}`;
}

/** Path of the page that is shown inside other pages. */
export function embedPathOf(
  subject: { readonly kind: SubjectKind; readonly slug: string },
  { theme = 'light', view = 'main', revision }: Omit<Picked, 'form' | 'width'> = {},
): string {
  const frozen = revision === undefined ? '' : `/revisions/${revision}`;
  return `${frozen}/embed${pathOf(subject, { theme, view })}`;
}
