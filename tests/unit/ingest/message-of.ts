import { Problem } from '../../../src/domain/problem.ts';

/** The sentence with which work is refused; a defect is thrown on. */
export function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem && error.code === 'BAD_SEED') return error.message;
    throw error;
  }
  return 'Nothing was refused.';
}
