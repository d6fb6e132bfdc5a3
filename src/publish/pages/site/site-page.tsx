import type { ComponentChildren } from 'preact';
import { documentOf } from '../document.ts';
import { CommonHead, type Place, Shell } from '../shell.tsx';

interface SitePage {
  readonly site: string;
  readonly place: Place;
  /** Its name, for the tab of a browser and for search engines. */
  readonly title: string;
  readonly description: string;
  /** What was searched for, to stand in the field of the search. */
  readonly query?: string;
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page of the site itself, which is about no one subject and has no other forms. */
export function sitePage({ site, place, title, description, query = '', foot = null, children }: SitePage): string {
  return documentOf(
    <>
      <CommonHead
        site={site}
        title={title === '' ? 'fiscal-claims' : `${title} – fiscal-claims`}
        description={description}
      />
      <link
        rel="alternate"
        type="application/atom+xml"
        href={`${site}/feeds/verdicts.atom`}
        title="New claims and changed verdicts"
      />
    </>,
    <Shell site={site} place={place} query={query} foot={foot}>
      {children}
    </Shell>,
  );
}
