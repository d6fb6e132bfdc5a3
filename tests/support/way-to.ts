import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A way to a server, that can be made as bad as a network gets. */
export interface Way {
  readonly port: number;
  /** Carries each piece so much later than the one before. */
  carry(delayMs: number): void;
  /** Carries nothing and closes nothing: what it is given is lost for good, or held until it carries again. */
  silence(what: 'lost' | 'held'): void;
  close(): Promise<void>;
}

type Carrying = { readonly delayMs: number } | 'lost' | 'held';

export async function wayTo(port: number, host = '127.0.0.1'): Promise<Way> {
  let carrying: Carrying = { delayMs: 0 };
  let wake = (): void => undefined;
  let carriesAgain = Promise.resolve();
  const sockets = new Set<Socket>();

  function join(from: Socket, to: Socket, lost: { is: boolean }): void {
    let last = Promise.resolve();
    sockets.add(from);
    from.on('error', () => undefined);
    from.on('close', () => {
      sockets.delete(from);
      // A silent network does not carry an end either.
      if (carrying !== 'lost' && !lost.is) to.destroy();
    });
    from.on('data', (piece) => {
      last = last.then(async () => {
        if (carrying === 'lost') lost.is = true;
        if (carrying === 'held') await carriesAgain;
        if (typeof carrying === 'object' && carrying.delayMs > 0) await wait(carrying.delayMs);
        if (!lost.is && to.writable) to.write(piece);
      });
    });
  }

  const server = createServer((near) => {
    const far = connect(port, host);
    // What a connection lost once leaves it broken for both sides.
    const lost = { is: false };
    join(near, far, lost);
    join(far, near, lost);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const goOn = (next: Carrying): void => {
    carrying = next;
    wake();
  };
  return {
    port: (server.address() as AddressInfo).port,
    carry: (delayMs) => goOn({ delayMs }),
    silence(what) {
      goOn(what);
      carriesAgain = new Promise((resolve) => {
        wake = resolve;
      });
    },
    close() {
      goOn('lost');
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
