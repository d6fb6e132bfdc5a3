import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be made slow, or stop carrying anything, as a bad network does. */
export interface SlowWay {
  readonly port: number;
  /** Carries each piece so much later; null carries nothing more. */
  delay(ms: number | null): void;
  close(): Promise<void>;
}

export async function slowWayTo(port: number): Promise<SlowWay> {
  let delayMs: number | null = 0;
  const sockets = new Set<Socket>();
  const carry = (from: Socket, to: Socket): void => {
    sockets.add(from);
    from.on('error', () => undefined);
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
    from.on('data', (piece) => {
      if (delayMs !== null) setTimeout(() => to.writable && to.write(piece), delayMs);
    });
  };
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    carry(near, far);
    carry(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    delay(ms) {
      delayMs = ms;
      // What a silent network swallowed is never carried: those who waited for it begin anew.
      if (ms === 0) for (const socket of sockets) socket.destroy();
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
