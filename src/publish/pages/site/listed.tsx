import { localPath } from '../document.ts';

/** A stretch of a list, and how it goes on. */
export interface Listed<T> {
  readonly rows: readonly T[];
  readonly total: number;
  /** The path of the next stretch; null at the end. */
  readonly next: string | null;
}

/** Leads on to the next stretch. */
export function Next({ next, site }: { next: string | null; site: string }) {
  if (next === null) return null;
  return (
    <p>
      <a class="button" href={localPath(site, next)} rel="next">
        Go on
      </a>
    </p>
  );
}
