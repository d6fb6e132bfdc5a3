import type { Form, Setting } from './forms.ts';
import type { Publication } from './publication.ts';
import { toJsonForm } from './to-json.ts';

type Writer = (publication: Publication, setting: Setting) => Written | Promise<Written>;

export type Written = string | Uint8Array;

/** What writes each form, loaded when the first of its kind is asked for. */
const WRITERS: { readonly [F in Form]?: () => Promise<Writer> } = {
  json: async () => toJsonForm,
};

/** A publication in a form: the same publication in the same setting gives the same bytes. */
export async function writeForm(publication: Publication, form: Form, setting: Setting): Promise<Written> {
  const writer = await WRITERS[form]?.();
  if (writer === undefined) throw new Error(`Nothing writes the form "${form}".`);
  return writer(publication, setting);
}

/** The page that stands inside other pages. */
export async function writeEmbed(_publication: Publication, _setting: Setting): Promise<string> {
  throw new Error('x');
}
