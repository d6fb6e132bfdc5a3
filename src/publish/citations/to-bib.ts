import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import { citable } from './citable.ts';
import { cite } from './cite.ts';

/** Signs as TeX prints them. */
const SIGNS = {
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
};

/** A BibTeX entry; its key does not change with revisions. */
export function toBib(publication: Publication, setting: Setting): Promise<string> {
  return cite(citable(publication, setting), 'bibtex', {}, SIGNS);
}
