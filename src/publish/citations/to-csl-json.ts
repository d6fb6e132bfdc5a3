import { jsonText } from '../../lib/json-text.ts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import { citable } from './citable.ts';

/** A list of one item in CSL-JSON, as Zotero and pandoc import it. */
export function toCslJson(publication: Publication, setting: Setting): string {
  return `${jsonText([citable(publication, setting)], 2)}\n`;
}
