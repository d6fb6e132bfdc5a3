import { FORM_NAMES, type Form, type Theme, type View, type Width } from './forms.ts';
import { FOLDERS } from './paths.ts';
import type { SubjectKind } from './subjects/subject.ts';

/** What an address asks for. */
export interface ParsedPath {
  readonly kind: SubjectKind;
  readonly slug: string;
  /** "html" where the address has no suffix, so that a page is wanted or whatever the client accepts. */
  readonly form: Form;
  readonly theme: Theme;
  readonly view: View;
  readonly width: Width;
  readonly revision: string | null;
  readonly isEmbed: boolean;
}

/** The longest first, so that ".csl.json" is not taken for ".json". */
const SUFFIXES = FORM_NAMES.filter((form) => form !== 'html').sort((a, b) => b.length - a.length);

const KINDS = Object.entries(FOLDERS) as readonly [SubjectKind, string][];

/** Names in addresses are made of these; a provider and its series have one slash between them. */
const SLUG = /^[a-z0-9-]+$/;
const SERIES_SLUG = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** Reads an address as `pathOf` and `embedPathOf` write it; null for any other. */
export function parsePath(pathname: string): ParsedPath | null {
  const [, revision = null, shown] = /^(?:\/revisions\/([^/]+))?(\/.*)$/.exec(pathname) ?? [];
  if (shown === undefined) return null;
  const isEmbed = shown.startsWith('/embed/');
  const path = isEmbed ? shown.slice('/embed'.length) : shown;
  const form = isEmbed ? undefined : SUFFIXES.find((suffix) => path.endsWith(`.${suffix}`));
  const named = form === undefined ? path : path.slice(0, -form.length - 1);
  const [, bare, view, narrow, dark] = /^([^.]*)(?:\.(chart|badge))?(\.narrow)?(\.dark)?$/.exec(named) ?? [];
  const found = bare === undefined ? undefined : subjectAt(bare);
  if (found === undefined) return null;
  return {
    ...found,
    form: form ?? 'html',
    theme: dark === undefined ? 'light' : 'dark',
    view: (view as View | undefined) ?? 'main',
    width: narrow === undefined ? 'wide' : 'narrow',
    revision,
    isEmbed,
  };
}

function subjectAt(path: string): Pick<ParsedPath, 'kind' | 'slug'> | undefined {
  for (const [kind, folder] of KINDS) {
    if (kind === 'causal-map') {
      if (path === folder) return { kind, slug: '' };
    } else if (path.startsWith(`${folder}/`)) {
      const slug = path.slice(folder.length + 1);
      if ((kind === 'series' ? SERIES_SLUG : SLUG).test(slug)) return { kind, slug };
    }
  }
  return undefined;
}
