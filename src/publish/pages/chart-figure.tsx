import type { ComponentChildren } from 'preact';
import { jsonText } from '../../lib/json-text.ts';
import { shownText } from '../../lib/shown-text.ts';
import type { Setting, Theme, View, Width } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Subject } from '../subjects/subject.ts';
import { localPath } from './document.ts';
import type { ShownChart, ShownPicture } from './page-parts.ts';

/** What a cursor over a chart tells: figures given here, or a table to be fetched when somebody points at the chart. */
type Pointed =
  | { readonly unit: string; readonly points: readonly (readonly [day: string, value: string, period: string])[] }
  | { readonly unit: string; readonly csv: string };

/** A chart as pages show it: laid out for the width of the reader's screen, in the colours preferred, and with a cursor. */
export function ChartFigure({
  subject,
  setting: { site },
  shown,
  view,
  revision,
  pointed,
  children,
}: {
  subject: Subject;
  setting: Setting;
  shown: ShownChart;
  view: View;
  revision: string | undefined;
  pointed: Pointed;
  children: ComponentChildren;
}) {
  const path = (width: Width, theme: Theme): string =>
    localPath(site, pathOf(subject, { form: 'svg', view, width, theme, revision }));
  const { title, description, width, height, narrow } = shown;
  return (
    <figure class="chart" data-island="chart">
      <div class="plot">
        <picture>
          <Source path={path('narrow', 'dark')} shown={narrow} media={`${NARROW} and (prefers-color-scheme: dark)`} />
          <Source path={path('narrow', 'light')} shown={narrow} media={NARROW} />
          <Source path={path('wide', 'dark')} shown={shown} media="(prefers-color-scheme: dark)" />
          <img src={path('wide', 'light')} width={width} height={height} alt={shownText(`${title}. ${description}`)} />
        </picture>
        {shown.scales === undefined ? null : (
          <script
            type="application/json"
            dangerouslySetInnerHTML={{
              __html: jsonText({ ...pointed, wide: sizeAndScales(shown), narrow: sizeAndScales(narrow) }),
            }}
          />
        )}
      </div>
      <figcaption>{children}</figcaption>
    </figure>
  );
}

const NARROW = '(max-width: 36rem)';

function Source({ path, shown, media }: { path: string; shown: ShownPicture; media: string }) {
  return <source srcset={path} width={shown.width} height={shown.height} media={media} />;
}

const sizeAndScales = ({ width, height, scales }: ShownPicture) => ({ width, height, ...scales });
