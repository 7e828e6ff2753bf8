import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { RegisterStartError } from './register-start-error';

/** A service that listens. */
export interface Listening {
  readonly url: string;
  /** Values of the Host header under which this very service is called. */
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/**
 * Listens on an address.
 *
 * @throws RegisterStartError `port-in-use` when another program listens there, or the port may not be used.
 */
export async function listenOn(
  fetch: (request: Request) => Response | Promise<Response>,
  at: { port: number; host: string },
): Promise<Listening> {
  const server = createServer(getRequestListener(fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portProblem(error, at)));
    server.listen(at.port, at.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const shown = at.host.includes(':') ? `[${at.host}]` : at.host;
  return {
    url: `http://${shown}:${port}`,
    hosts: [
      ...new Set([shown, '127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`)),
    ],
    close: () => closeServer(server),
  };
}

/** Lets running answers end for a moment, then ends what is left, such as feeds of changes. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), 2_000);
  await closed;
  clearTimeout(timer);
}

function portProblem(
  error: NodeJS.ErrnoException,
  { port, host }: { port: number; host: string },
): Error {
  if (error.code === 'EADDRINUSE') {
    return new RegisterStartError('port-in-use', {
      vi: `Cổng ${port} đang được chương trình khác dùng. Dừng chương trình đó, hoặc chọn cổng khác bằng --port.`,
      en: `Port ${port} is in use by another program. Stop that one, or choose another port with --port.`,
    });
  }
  return new RegisterStartError('port-in-use', {
    vi: `Không mở được cổng ${port} tại ${host} (${error.code ?? error.message}). Chọn cổng khác bằng --port.`,
    en: `Port ${port} on ${host} cannot be opened (${error.code ?? error.message}). Choose another port with --port.`,
  });
}
