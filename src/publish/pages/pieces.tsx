import type { ComponentChildren } from 'preact';
import type { Standing } from '../../domain/standing.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { shownText } from '../../lib/shown-text.ts';
import { STANDING_WORDS } from '../causal-map/link-label.ts';
import type { Setting, View } from '../forms.ts';
import { pathOf } from '../paths.ts';
import { VerdictMark } from '../pictures/verdict-mark.tsx';
import type { CitedSource } from '../subjects/shared.ts';
import type { Subject, SubjectKind } from '../subjects/subject.ts';
import type { Words } from '../texts/digest-parts.ts';
import { webUrl } from '../texts/web-url.ts';
import { SEEN_WORDS, VERDICT_MEANING, VERDICT_WORDS } from '../words.ts';
import { localPath, localUrl } from './document.ts';
import type { ShownPicture } from './page-parts.ts';
import { classOf } from './style/colours.ts';

/** A text, or a link where it leads somewhere on the web. */
export function Shown({ words, site }: { words: Words; site: string }) {
  if (typeof words === 'string') return <>{shownText(words)}</>;
  const url = webUrl(words.url);
  if (url === null) return <Prose text={words.text} />;
  return (
    <a href={localUrl(site, url)}>
      <Prose text={words.text} />
    </a>
  );
}

const DATE = /(\b\d{4}-\d{2}(?:-\d{2})?\b)/;

/** A text of the graph, in which no date is broken over two lines. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {shownText(text)
        .split(DATE)
        .map((part, index) => (index % 2 === 1 ? <time>{part}</time> : part))}
    </>
  );
}

/** The day on which a figure came out, and whether that was looked up. */
export function Released({ day, isEstimated }: { day: string | null; isEstimated: boolean }) {
  if (day === null) return <>not known</>;
  return (
    <>
      <time>{day}</time>
      {isEstimated ? <small class="note"> (estimated)</small> : null}
    </>
  );
}

/** A link to the page of a subject. */
export function To({
  kind,
  slug,
  site,
  children,
}: {
  kind: SubjectKind;
  slug: string;
  site: string;
  children: ComponentChildren;
}) {
  return <a href={localPath(site, pathOf({ kind, slug }))}>{children}</a>;
}

/** The sign of a verdict, in its colour. What it says must stand beside it. */
export function Mark({ verdict, size = 18 }: { verdict: Verdict; size?: number }) {
  return (
    <svg class={`mark ${classOf(verdict)}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <VerdictMark verdict={verdict} x={0} y={0} colour="currentColor" ground="var(--ground)" />
    </svg>
  );
}

/** A verdict by shape, word, colour and meaning. */
export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return (
    <p class={`verdict ${classOf(verdict)}`}>
      <Mark verdict={verdict} size={24} />
      <strong>{VERDICT_WORDS[verdict]}</strong> <span>{VERDICT_MEANING[verdict]}</span>
    </p>
  );
}

/** A verdict in one word with its sign, to stand in a line. */
export function VerdictWord({ verdict }: { verdict: Verdict }) {
  return (
    <span class={`chip ${classOf(verdict)}`}>
      <Mark verdict={verdict} size={14} />
      {VERDICT_WORDS[verdict]}
    </span>
  );
}

/** A standing in one word. */
export function StandingWord({ standing }: { standing: Standing }) {
  return <span class={`standing ${classOf(standing)}`}>{STANDING_WORDS[standing]}</span>;
}

/** What is known at a glance: labels and values. */
export function Facts({ facts, site }: { facts: readonly (readonly [string, Words])[]; site: string }) {
  if (facts.length === 0) return null;
  return (
    <dl>
      {facts.map(([label, value]) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <Shown words={value} site={site} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A source: its title leads to its record here, its publisher's page is one click further; how much of it was read is said. */
export function SourceLine({ source, site }: { source: CitedSource; site: string }) {
  return (
    <span class="note">
      <To kind="source" slug={source.slug} site={site}>
        {shownText(source.title)}
      </To>
      , {shownText(source.publisher)}
      {source.publishedOn === null ? '' : `, ${source.publishedOn}`}; {SEEN_WORDS[source.seen]}
    </span>
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
