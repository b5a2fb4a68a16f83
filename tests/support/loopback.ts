import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of this process: on a free port, unless it is to come back on the one that it had. */
export const onLoopback = async (answer: RequestListener, wanted = 0) => {
  const server = createServer(answer);
  // Whoever asks thinks a connection good that the server gives up after 5 s of a busy machine.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((listening) => server.listen(wanted, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    /** Also of those who are still being answered. */
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

/** What was sent, once all of it has come: of a process that is killed meanwhile it never does, and that is no error. */
export const textOf = (request: IncomingMessage): Promise<string> =>
  new Promise((whole) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => whole(Buffer.concat(parts).toString('utf8')));
  });
