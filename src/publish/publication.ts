import { sha256 } from '../lib/sha256.ts';
import type { Subject } from './subjects/subject.ts';

/** A subject as it is shown, with the name of just this state of it. */
export interface Publication<S extends Subject = Subject> {
  readonly subject: S;
  /** 16 hexadecimal digits: a hash of all that any form shows. */
  readonly revision: string;
  /** RFC 3339, in UTC, whole seconds: when this revision was first shown here. */
  readonly at: string;
}

/** The revision of a subject: the same facts have the same, wherever they are served. */
export function revisionOf(subject: Subject): string {
  return sha256(JSON.stringify(subject)).slice(0, 16);
}
