import type { DataDownloadLeaf } from 'schema-dts';
import { FORMS, type Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import { ownForm } from './addresses.ts';

/** The forms of a subject that are data for programs. */
export function downloadsOf(publication: Publication, setting: Setting): readonly DataDownloadLeaf[] {
  return (['csv', 'json'] as const).map((form) => ({
    '@type': 'DataDownload',
    contentUrl: ownForm(publication, setting, form),
    encodingFormat: FORMS[form].media.replace(/;.*/, ''),
  }));
}
