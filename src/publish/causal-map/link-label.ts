import { SIGNS } from '../../domain/causal-notation.ts';
import type { Standing } from '../../domain/standing.ts';
import type { MappedLink } from './causal-map.ts';

/** Standing in one lower-case word, since a line's style alone is not read by everybody. */
export const STANDING_WORDS: { readonly [S in Standing]: string } = {
  ESTABLISHED: 'established',
  SUPPORTED: 'supported',
  CONTESTED: 'contested',
  UNTESTED: 'untested',
  UNSUPPORTED: 'unsupported',
};

/** What stands on the arrow of a link in a picture: sign, two bars for a delay, standing. "+ || contested" */
export function linkLabel(link: MappedLink): string {
  return [SIGNS[link.polarity], ...(link.delay === null ? [] : ['||']), STANDING_WORDS[link.standing]].join(' ');
}
