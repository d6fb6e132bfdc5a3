import type { ComponentChildren, VNode } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { FAMILY } from './fonts.ts';
import type { ScaleOfChart } from './plot.ts';
import { drawable } from './text.tsx';
import type { Colours } from './theme.ts';

/** A picture and its size in dots at its usual size. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Of a chart: where its scales lie in the picture. */
  readonly scales?: { readonly x: ScaleOfChart; readonly y: ScaleOfChart };
}

/** What a picture shows, for those who do not see it: a name, and the whole in a few sentences. */
export interface PictureText {
  readonly title: string;
  readonly description: string;
}

/** A whole picture: its ground, its text for screen readers first, and what is drawn. */
export function pictureOf(
  { title, description }: PictureText,
  { width, height }: { readonly width: number; readonly height: number },
  colours: Colours,
  children: ComponentChildren,
): Picture {
  const [w, h2] = [Math.ceil(width), Math.ceil(height)];
  const root: VNode = h(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: w,
      height: h2,
      viewBox: `0 0 ${w} ${h2}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': FAMILY,
    },
    h('title', { id: 'title' }, drawable(title)),
    h('desc', { id: 'desc' }, drawable(description)),
    h('rect', { width: w, height: h2, fill: colours.ground }),
    children,
  );
  return { svg: `${closedText(renderToString(root))}\n`, width: w, height: h2 };
}

/** XML takes "]]>" in a text for the end of a section that is none, and components leave ">" as it is. */
export function closedText(markup: string): string {
  return markup.replaceAll(']]>', ']]&gt;');
}
