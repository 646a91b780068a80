import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** The message COMMIT of each protocol as it stands on the wire. */
export const COMMITS = {
  bolt: Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]),
  postgres: Buffer.from('Q\0\0\0\x0bCOMMIT\0', 'latin1'),
} as const;

/**
 * What happens to the next commit: its answer is lost after the server has committed, it never arrives, or from then on the
 * connection is a black hole that swallows everything and closes nothing.
 */
export type CommitFault = 'LOSE_ANSWER' | 'LOSE_REQUEST' | 'BLACK_HOLE';

export interface FaultyProxy {
  readonly port: number;
  /** Commits that have met a fault. */
  readonly faults: number;
  /** Lets the next commits through the fault, one each. */
  arm(...faults: readonly CommitFault[]): void;
  close(): Promise<void>;
}

/** Stands between a driver and a server on a port of this machine. */
export async function startFaultyProxy(
  serverPort: number,
  commit: Buffer = COMMITS.bolt,
): Promise<FaultyProxy> {
  const armed: CommitFault[] = [];
  const sockets = new Set<Socket>();
  let faults = 0;
  const server = createServer((client) => {
    const upstream = connect(serverPort, '127.0.0.1');
    const drop = (): void => {
      client.destroy();
      upstream.destroy();
    };
    let fault: CommitFault | undefined;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', drop);
      socket.on('close', () => {
        sockets.delete(socket);
        drop();
      });
    }
    client.on('data', (bytes) => {
      if (fault === undefined && armed.length > 0 && bytes.includes(commit)) {
        fault = armed.shift();
        faults++;
        if (fault === 'LOSE_REQUEST') return drop();
      }
      if (fault !== 'BLACK_HOLE') upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (fault === 'LOSE_ANSWER') drop();
      else if (fault === undefined) client.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get faults() {
      return faults;
    },
    arm: (...more) => void armed.push(...more),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
