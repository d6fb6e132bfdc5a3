import type { Verdict } from '../../domain/verdict.ts';
import { shownText } from '../../lib/shown-text.ts';
import type { Setting, View } from '../forms.ts';
import { pathOf } from '../paths.ts';
import { VerdictMark } from '../pictures/verdict-mark.tsx';
import type { Subject } from '../subjects/subject.ts';
import type { DigestTable, Words } from '../texts/digest-parts.ts';
import { webUrl } from '../texts/web-url.ts';
import { VERDICT_MEANING, VERDICT_WORDS } from '../words.ts';
import { localPath, localUrl } from './document.ts';
import type { ShownPicture } from './page-parts.ts';

/** A text, or a link where it leads somewhere on the web. */
export function Shown({ words, site }: { words: Words; site: string }) {
  if (typeof words === 'string') return <>{shownText(words)}</>;
  const url = webUrl(words.url);
  if (url === null) return <>{shownText(words.text)}</>;
  return <a href={localUrl(site, url)}>{shownText(words.text)}</a>;
}

/** A verdict by shape, word, colour and meaning. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return (
    <p class={`verdict ${verdict.toLowerCase()}`}>
      <svg width="24" height="24" viewBox="0 0 20 20" aria-hidden="true">
        <VerdictMark verdict={verdict} x={0} y={0} colour="currentColor" ground="var(--ground)" />
      </svg>
      <strong>{VERDICT_WORDS[verdict]}</strong> <span>{VERDICT_MEANING[verdict]}</span>
    </p>
  );
}

/** A table of a digest, in a box of its own that scrolls where the page is narrow. */
export function Table({ table: { title, columns, rows, note }, site }: { table: DigestTable; site: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and those without a mouse scroll it with the keyboard.
    <section class="table" aria-label={shownText(title)} tabIndex={0}>
      <table>
        <caption>{shownText(title)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{shownText(column)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>
                  <Shown words={cell} site={site} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note === null ? null : <p class="note">{shownText(note)}</p>}
    </section>
  );
}

/** A picture of a subject in the colours that the reader prefers. */
export function Picture({
  subject,
  setting: { site, theme },
  shown: { title, description, width, height },
  view,
  revision,
}: {
  subject: Subject;
  setting: Setting;
  shown: ShownPicture;
  view: View;
  revision: string | undefined;
}) {
  const path = (colours: 'light' | 'dark'): string =>
    localPath(site, pathOf(subject, { form: 'svg', view, theme: colours, revision }));
  return (
    <picture>
      {theme === 'dark' ? null : <source srcset={path('dark')} media="(prefers-color-scheme: dark)" />}
      <img src={path(theme)} width={width} height={height} alt={shownText(`${title}. ${description}`)} />
    </picture>
  );
}
