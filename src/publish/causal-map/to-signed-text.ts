import { LETTERS, SIGNS } from '../../domain/causal-notation.ts';
import { jsonText } from '../../lib/json-text.ts';
import type { CausalMap, MappedLink, MappedStrength } from './causal-map.ts';
import { STANDING_WORDS } from './link-label.ts';

/** Words with single blanks, which begin with a letter or digit and have none of the signs of the notation in them. */
const BARE = /^(?=[\p{L}\p{N}])(?!.* {2})[^"→[\];\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*[^ "→[\];\p{Cc}\p{Cf}\p{Zl}\p{Zp}]$/u;

/** A text as it is where nothing in it can be taken for notation, or by a spreadsheet for a formula; else as a JSON string. */
export function signedName(text: string): string {
  return BARE.test(text) ? text : jsonText(text);
}

/**
 * One link a line, in the notation of causal loop diagrams, with what is known of it in brackets:
 * `Deficit + →|| Debt   [supported; delay: Years; strength: 2 (1.5 to 5.8) basis points per percentage point, neveu-schafer-2024]`
 */
export function toSignedText({ title, loop, factors, links }: CausalMap): string {
  const names = new Map(factors.map(({ slug, name }) => [slug, signedName(name)]));
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  const line = (link: MappedLink) =>
    `${names.get(link.from)} ${SIGNS[link.polarity]} →${link.delay === null ? '' : '||'} ${names.get(link.to)}   [${known(link)}]`;
  const size = loop === null ? `${factors.length} factors, ${links.length} links` : LETTERS[loop.polarity];
  return [
    `${signedName(title)}   (${size})`,
    '',
    ...links.map(line),
    ...factors.filter(({ slug }) => !linked.has(slug)).map(({ slug }) => names.get(slug)),
    '',
  ].join('\n');
}

function known({ standing, isIdentity, delay, strength }: MappedLink): string {
  return [
    STANDING_WORDS[standing],
    ...(isIdentity ? ['by definition'] : []),
    ...(delay === null ? [] : [`delay: ${signedName(delay)}`]),
    ...(strength === null ? [] : [`strength: ${inWords(strength)}`]),
  ].join('; ');
}

function inWords({ value, low, high, unit, source }: MappedStrength): string {
  const range = low === high ? '' : ` (${low} to ${high})`;
  return `${value}${range} ${signedName(unit)}, ${source}`;
}
