import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import { citable } from './citable.ts';
import { cite } from './cite.ts';

/** A reference in the style of the American Psychological Association, as one line of text. */
export function toApa(publication: Publication, setting: Setting): Promise<string> {
  const { note: _note, ...item } = citable(publication, setting);
  return cite(item, 'bibliography', { format: 'text', template: 'apa', lang: 'en-US' });
}
