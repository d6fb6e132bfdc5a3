import { shownText } from '../../lib/shown-text.ts';
import type { Named } from '../subjects/shared.ts';
import type { SubjectKind } from '../subjects/subject.ts';
import { To } from './pieces.tsx';

/** Subjects by their names in columns, each with a few words under it where there are any. */
export function NamedList({
  kind,
  list,
  site,
}: {
  kind: SubjectKind;
  list: readonly (Named & { readonly words?: string })[];
  site: string;
}) {
  return (
    <ul class="names">
      {list.map(({ slug, name, words }) => (
        <li>
          <To kind={kind} slug={slug} site={site}>
            {shownText(name)}
          </To>
          {words === undefined ? null : (
            <>
              <br />
              <span>{shownText(words)}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
