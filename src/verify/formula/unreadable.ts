import { Problem } from '../../domain/problem.ts';
import { abridged } from '../wording/abridged.ts';

/** What makes a formula unreadable and where, for whoever holds the whole text to tell. */
export class Unreadable extends Error {
  readonly position: number;

  constructor(what: string, position: number) {
    super(what);
    this.position = position;
  }
}

const PIECE = /"[^"]*"|'[^']*'|[A-Za-z_$][A-Za-z0-9_$]*|[\d.]+|[\s\S]/uy;

/** The piece of text at a place, in quotation marks; empty at the end. */
function pieceAt(text: string, position: number): string {
  PIECE.lastIndex = position;
  const piece = PIECE.exec(text)?.[0] ?? '';
  // A lone quotation mark in quotation marks would only puzzle.
  if (/^[\s"']?$/.test(piece)) return '';
  return /^"./.test(piece) ? abridged(piece) : `"${abridged(piece)}"`;
}

/** The refusal of a text with the place and what stands there. */
export function unreadable(text: string, { message, position }: Unreadable): Problem {
  return new Problem('FORMULA_SYNTAX', message, position, pieceAt(text, position));
}
