import type { Driver, Session } from 'neo4j-driver';

/** Work in a session; `isLeft` says that nobody waits for it any more. */
export type SessionWork<T> = (session: Session, isLeft: () => boolean) => Promise<T>;

/** Sessions of one Neo4j, none of which is waited for longer than it is given. */
export interface Sessions {
  within<T>(mostMs: number, work: SessionWork<T>): Promise<T>;
  close(): Promise<void>;
}

/** A driver with its connections, and how many sessions of it are waited for. */
interface Line {
  readonly driver: Driver;
  open: number;
}

/**
 * The driver waits for an answer as long as the server told it to, which by default is two minutes, and a session that
 * waits cannot be closed. Who waited too long is told so, and new sessions are of a new driver: the silent connections
 * would else take all the room that the pool has. The former driver is closed once no session of it is waited for, so
 * that what is being answered still is.
 */
export function createSessions(
  connect: () => Driver,
  sessionOf: (driver: Driver) => Session,
  tooLong: (ms: number) => Error,
): Sessions {
  const lines = new Set<Line>();
  function newLine(): Line {
    const made = { driver: connect(), open: 0 };
    lines.add(made);
    return made;
  }
  let line = newLine();

  async function end(ended: Line): Promise<void> {
    lines.delete(ended);
    await ended.driver.close();
  }

  async function during<T>(given: Driver, work: SessionWork<T>, isLeft: () => boolean): Promise<T> {
    const session = sessionOf(given);
    try {
      return await work(session, isLeft);
    } finally {
      await session.close();
    }
  }

  return {
    async within(mostMs, work) {
      const ours = line;
      ours.open += 1;
      let isLeft = false;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => {
          isLeft = true;
          if (line === ours) line = newLine();
          reject(tooLong(mostMs));
        }, mostMs);
      });
      try {
        return await Promise.race([during(ours.driver, work, () => isLeft), late]);
      } finally {
        clearTimeout(timer);
        ours.open -= 1;
        if (line !== ours && ours.open === 0) await end(ours);
      }
    },
    async close() {
      await Promise.all([...lines].map(end));
    },
  };
}
