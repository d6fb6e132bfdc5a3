import { Problem } from '../../domain/problem.ts';
import { abridged } from '../wording/abridged.ts';
import { FORMULA_BUDGET } from './formula-budget.ts';
import { Unreadable } from './unreadable.ts';

const TOKEN = /(\s+)|"([^"]*)"|'([^']*)'|(\d+(?:\.\d+)?|\.\d+)|([A-Za-z_$][A-Za-z0-9_$]*)|[-+*/(),]/y;
const TEXT_INSIDE = /^[A-Za-z0-9@./_<>= -]*$/;

const refuse = (what: string, position: number): never => {
  throw new Unreadable(what, position);
};

function refuseCharacter(text: string, position: number): never {
  const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
  if (character === '"' || character === "'") return refuse('a quotation mark is never closed.', position);
  if (/[“”„‟«»‘’‚‛`´]/.test(character)) {
    return refuse('that quotation mark is not read; write the straight one, ", on both sides.', position);
  }
  if (/[−–—]/.test(character)) return refuse('that dash is not read; write the minus of the keyboard, -.', position);
  if (/[×·÷]/.test(character)) return refuse('multiply with * and divide with /.', position);
  if (character === '%')
    return refuse('there is no "%"; figures of series carry their unit, and 15% is 0.15.', position);
  if (character === '^') return refuse('there is no "^"; multiply with * instead.', position);
  return refuse(
    `"${character}" has no meaning in a formula; there are numbers, quoted names, functions, + - * / and brackets.`,
    position,
  );
}

/** A part of a formula as it is written; a bracket, a comma and an operator are signs. */
interface Token {
  readonly kind: 'number' | 'name' | 'text' | 'sign';
  readonly written: string;
}

/** What stands at a place of a formula; null for space. */
function nextToken(text: string, position: number): Token | null {
  TOKEN.lastIndex = position;
  const [written = '', space, double, single, number, name] = TOKEN.exec(text) ?? refuseCharacter(text, position);
  if (space !== undefined) return null;
  if (name !== undefined) return { kind: 'name', written };
  const inside = double ?? single;
  if (inside !== undefined) {
    if (TEXT_INSIDE.test(inside)) return { kind: 'text', written };
    refuse(`the text ${abridged(written)} holds a character that no name or period has.`, position);
  }
  if (number === undefined) return { kind: 'sign', written };
  const digits = number.replace('.', '').length;
  if (digits > FORMULA_BUDGET.digits) {
    throw new Problem('FORMULA_TOO_LARGE', 'digits in one number', digits, FORMULA_BUDGET.digits);
  }
  return { kind: 'number', written };
}

/** Refuses what cannot stand next to what comes before it. */
function mustFollow(before: Token, { kind, written }: Token, text: string, position: number): void {
  if (kind === 'sign' || (before.kind === 'sign' && before.written !== ')')) return;
  const goesOn = kind === 'name' || written.startsWith('.');
  if (before.kind === 'number' && goesOn && !/\s/.test(text[position - 1] ?? '')) {
    refuse('write a number with digits and at most one full stop, as 1000000000 or 0.25.', position);
  }
  refuse('two values stand side by side; put a comma or + - * / between them.', position);
}

/**
 * Looks over a formula before it is parsed. jsep passes over stray commas and semicolons, takes what stands side by side
 * for a list, reads any Unicode letter as a name and nests as deep as the stack; what is refused here never reaches it.
 */
export function scanFormula(text: string): void {
  if (text.length > FORMULA_BUDGET.characters) {
    throw new Problem('FORMULA_TOO_LARGE', 'characters', text.length, FORMULA_BUDGET.characters);
  }
  const open: { readonly position: number; readonly isCall: boolean }[] = [];
  let before: Token = { kind: 'sign', written: '' };
  for (let position = 0; position < text.length; position = TOKEN.lastIndex) {
    const token = nextToken(text, position);
    if (token === null) continue;
    mustFollow(before, token, text, position);
    const { written } = token;
    if (written === '(') {
      open.push({ position, isCall: before.kind === 'name' });
      if (open.length > FORMULA_BUDGET.depth) {
        throw new Problem('FORMULA_TOO_LARGE', 'brackets within one another', open.length, FORMULA_BUDGET.depth);
      }
    } else if (written === ')') {
      if (open.pop() === undefined) refuse('this bracket closes nothing.', position);
    } else if (written === ',' && open.at(-1)?.isCall !== true) {
      refuse('a comma stands only between what a function is given.', position);
    }
    before = token;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) refuse('this bracket is never closed.', unclosed.position);
  if (before.written === '') refuse('it is empty; write for example at("fred/dgs10", "2026-01-30").', text.length);
}
