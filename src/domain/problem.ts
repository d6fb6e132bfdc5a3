import { PROBLEMS, type ProblemCode } from './problems.ts';

type Words<C extends ProblemCode> = Parameters<(typeof PROBLEMS)[C]['sentence']>;

/** A refusal that whoever asked can act upon. Anything else that is thrown is a defect and is masked. */
export class Problem<C extends ProblemCode = ProblemCode> extends Error {
  readonly code: C;
  readonly status: number;

  constructor(code: C, ...words: Words<C>) {
    super((PROBLEMS[code].sentence as (...parts: Words<C>) => string)(...words));
    this.name = 'Problem';
    this.code = code;
    this.status = PROBLEMS[code].status;
  }
}

/** Whether a refusal is of the store: its sentence names addresses and folders, and is for whoever runs the program. */
export function isOfTheStore({ code }: Problem): boolean {
  return code.startsWith('STORE_');
}
