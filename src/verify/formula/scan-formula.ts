import { Problem } from '../../domain/problem.ts';
import { abridged } from '../wording/abridged.ts';
import { FORMULA_BUDGET } from './formula-budget.ts';
import { Unreadable } from './unreadable.ts';

const TOKEN = /\s+|"([^"]*)"|'([^']*)'|\d+(?:\.\d+)?|\.\d+|[A-Za-z_$][A-Za-z0-9_$]*|[-+*/(),]/y;
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

/**
 * Looks over a formula before it is parsed. jsep passes over stray commas and semicolons, takes what
 * stands side by side for a list, reads any Unicode letter as
 * a name and nests as deep as the stack; what is refused here never reaches it.
 */
export function scanFormula(text: string): void {
  if (text.length > FORMULA_BUDGET.characters) {
    throw new Problem('FORMULA_TOO_LARGE', 'characters', text.length, FORMULA_BUDGET.characters);
  }
  const open: { readonly position: number; readonly isCall: boolean }[] = [];
  let before = '';
  for (let position = 0; position < text.length; position = TOKEN.lastIndex) {
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(text);
    if (token === null) refuseCharacter(text, position);
    const [written] = token as RegExpExecArray;
    if (written.trim() === '') continue;
    const inside = token[1] ?? token[2];
    if (inside !== undefined && !TEXT_INSIDE.test(inside)) {
      refuse(`the text ${abridged(written)} holds a character that no name or period has.`, position);
    }
    const digits = /^[\d.]/.test(written) ? written.replace('.', '').length : 0;
    if (digits > FORMULA_BUDGET.digits) {
      throw new Problem('FORMULA_TOO_LARGE', 'digits in one number', digits, FORMULA_BUDGET.digits);
    }
    if (/^[\d.]/.test(before) && /^[A-Za-z_$.]/.test(written) && !/\s/.test(text[position - 1] ?? '')) {
      refuse('write a number with digits and at most one full stop, as 1000000000 or 0.25.', position);
    }
    if (/[\w$.)"']$/.test(before) && /^[\w$."']/.test(written)) {
      refuse('two values stand side by side; put a comma or + - * / between them.', position);
    }
    if (written === '(') {
      open.push({ position, isCall: /^[A-Za-z_$]/.test(before) });
      if (open.length > FORMULA_BUDGET.depth) {
        throw new Problem('FORMULA_TOO_LARGE', 'brackets within one another', open.length, FORMULA_BUDGET.depth);
      }
    } else if (written === ')') {
      if (open.pop() === undefined) refuse('this bracket closes nothing.', position);
    } else if (written === ',' && open.at(-1)?.isCall !== true) {
      refuse('a comma stands only between what a function is given.', position);
    }
    before = written;
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) refuse('this bracket is never closed.', unclosed.position);
  if (before === '') refuse('it is empty; write for example at("fred/dgs10", "2026-01-30").', text.length);
}
