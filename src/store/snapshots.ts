/** One state of a subject as it was shown, kept for good so that a link to it goes on showing it. */
export interface Snapshot {
  /** Path of the subject: "/claims/everything-rally-c057". */
  readonly path: string;
  /** 16 hexadecimal digits. */
  readonly revision: string;
  /** RFC 3339, in UTC: when it was first shown. */
  readonly at: string;
  /** The subject as JSON. */
  readonly subject: string;
}

/** A file where a snapshot lay that cannot be read any more. */
export interface LostSnapshot {
  readonly lost: string;
}

/** Where snapshots are kept. What is there is never written over, nor taken away. */
export interface Snapshots {
  /** Keeps a snapshot, unless one of that path and revision is there; gives the time of the one that is kept. */
  keep(snapshot: Snapshot): Promise<string>;
  /** The snapshot of a path with that revision; null when it never was one here. */
  find(path: string, revision: string): Promise<Snapshot | null>;
  /** All that are there, in any order. */
  all(): AsyncIterable<Snapshot | LostSnapshot>;
}
