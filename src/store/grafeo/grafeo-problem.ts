import { Problem } from '../../domain/problem.ts';

/** What the engine throws: a sentence with a code in it, and for most errors a GQL status. */
interface GrafeoError {
  readonly message: string;
  readonly gqlStatus?: string;
}

const isGrafeoError = (error: unknown): error is GrafeoError =>
  error instanceof Error &&
  !(error instanceof Problem) &&
  ('gqlStatus' in error || /GRAFEO-|error:/.test(error.message));

/** First line of an error of the engine, without its own code words. */
function reasonOf(error: GrafeoError): string {
  return (error.message.split('\n')[0] ?? '').replace(/^(?:[A-Z]\w+ )+error: (?:GRAFEO-\w+: )?/i, '');
}

/** Whether a write met another and may be tried again. */
export function isConflict(error: unknown): boolean {
  return isGrafeoError(error) && (error.gqlStatus === '40000' || error.message.includes('GRAFEO-T001'));
}

/** An error of the engine as a Problem; anything else stays what it is, a defect. */
export function grafeoProblem(error: unknown, place: string): unknown {
  if (!isGrafeoError(error)) return error;
  const reason = reasonOf(error);
  const status = error.gqlStatus ?? '';
  if (isConflict(error)) return new Problem('STORE_CONFLICT', `Another change got in the way: ${reason}`);
  if (status === 'G2000') return new Problem('STORE_CONSTRAINT', `The change breaks a rule of the graph: ${reason}`);
  if (status === '25G03') return new Problem('STORE_READ_ONLY', `The store in ${place} can only be read: ${reason}`);
  if (error.message.includes('GRAFEO-S002')) return new Problem('STORE_DAMAGED', damagedSentence(place, reason));
  if (/^(?:42|22)/.test(status)) return new Problem('STORE_SYNTAX', `The store cannot run a statement: ${reason}`);
  return new Problem('STORE_UNAVAILABLE', `The store in ${place} failed: ${reason}`);
}

/** What to tell the person whose store cannot be opened. */
export function damagedSentence(place: string, reason: string): string {
  return `The store in ${place} is damaged and cannot be opened (${reason}); "fiscal-claims rebuild" makes it anew from the seed, and so does a start.`;
}

/** An error on opening as a Problem. */
export function openingProblem(error: unknown, folder: string): unknown {
  if (error instanceof Problem) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/cannot be locked|is locked by/.test(message)) return new Problem('STORE_LOCKED', folder);
  if (
    /Permission denied|Read-only file system|No space left|EACCES|EROFS|ENOSPC|ENOTDIR|EEXIST|ENOENT|EPERM/.test(
      message,
    )
  ) {
    return new Problem(
      'STORE_UNAVAILABLE',
      `The folder "${folder}" cannot be written (${message}); set DATA_DIR to one that can.`,
    );
  }
  return new Problem('STORE_DAMAGED', damagedSentence(`"${folder}"`, reasonOf({ message })));
}
