/** `.neo4j` at the root of the repository. */
export declare const NEO4J_FOLDER: string;

/** A sentence on what the machine lacks to run a Neo4j, with what to install; null when it lacks nothing. */
export declare function whatIsMissing(): Promise<string | null>;

export interface Neo4jProcess {
  readonly port: number;
  /** Resolves when it has ended, however that came about. */
  readonly ended: Promise<number | null>;
  /** Ends it and waits: SIGTERM lets it close its files, SIGKILL does not. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

/** Starts a Neo4j on its files in `home`; on a free port for 0, without authentication for a password of null. */
export declare function startServer(settings: {
  readonly home: string;
  readonly port: number;
  readonly password: string | null;
}): Promise<Neo4jProcess>;
