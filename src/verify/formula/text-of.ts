import type { ArgumentNode } from './formula.ts';

/** The text that an argument is; "" for anything else, which `checkCall` has refused where a text is due. */
export const textOf = (node: ArgumentNode | undefined): string => (node?.kind === 'text' ? node.text : '');
