import type { SeenLink, SeenMap } from './seen-map.ts';

/** No library knows this notation. A name is a JSON string, or has no quote, arrow or bracket in it. */
const NAME = String.raw`"(?:[^"\\]|\\.)*"|[^"→[\]]+?`;
const TITLE = new RegExp(`^(${NAME}) {3}\\((?:[RB?]|\\d+ factors, \\d+ links)\\)$`, 'u');
const LINK = new RegExp(`^(${NAME}) ([+−?]) →(\\|\\|)? (${NAME}) {3}\\[(\\w+).*\\]$`, 'u');

const named = (text = ''): string => (text.startsWith('"') ? JSON.parse(text) : text);

/** Factors in the order in which they are first named. */
export function readSignedText(text: string): SeenMap {
  const [title = '', blank, ...lines] = text.replace(/\n$/, '').split('\n');
  if (blank !== '') throw new Error(`"${blank}" stands below the title.`);
  const links: SeenLink[] = [];
  const factors = new Set<string>();
  for (const line of lines) {
    const [, from, sign = '', bars, to, standing = ''] = LINK.exec(line) ?? [];
    if (from === undefined) {
      factors.add(named(line));
      continue;
    }
    const link = { from: named(from), to: named(to), sign, delayed: bars !== undefined, standing };
    links.push(link);
    factors.add(link.from).add(link.to);
  }
  return { title: named(TITLE.exec(title)?.[1]), factors: [...factors], links };
}
