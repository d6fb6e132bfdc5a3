import type { Claim } from '../../domain/claim.ts';
import { Problem } from '../../domain/problem.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { CARDINALS } from './cardinals.ts';
import { parseFigure } from './parse-figure.ts';

function parsed(text: string): Quantity | undefined {
  try {
    return parseFigure(text);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** The numbers that a print has, in digits or in words; an article is no number. */
function numbersIn(text: string): readonly number[] {
  const words = text.toLowerCase().match(/\d[\d,]*(?:\.\d+)?|[a-z]+/g) ?? [];
  return words.flatMap((word) => {
    if (/^\d/.test(word)) return [Number(word.replaceAll(',', ''))];
    const number = /^an?$/.test(word) ? undefined : CARDINALS.get(word);
    return number === undefined ? [] : [number];
  });
}

/**
 * Whether the figure of a claim stands in its print, as "$1,147 billion", "nearly double" or "since 2011" and not as
 * "largely", which only its reading makes a figure: what a program that reads the text alone can be held to.
 */
export function printsFigure({ printed, reads, quantity }: Pick<Claim, 'printed' | 'reads' | 'quantity'>): boolean {
  if (quantity === null) return false;
  const alone = parsed(printed);
  if (alone?.unit === quantity.unit && alone.value.abs().eq(quantity.value.abs())) return true;
  if (reads === null) return false;
  const there = numbersIn(printed);
  const wanted = numbersIn(reads);
  return wanted.length > 0 && wanted.every((number) => there.includes(number));
}
