import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { VerdictMark } from '../pictures/verdict-mark.tsx';

/** The mark of the site in a browser's tab: that of a figure that is right. */
export function icon(): string {
  const mark = VerdictMark({ verdict: 'ACCURATE', x: 0, y: 0, colour: '#0a6b4d', ground: '#ffffff' });
  return renderToString(h('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 20 20' }, mark));
}
