import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createSamplePortal } from './create-sample-portal.js';

/** Where the portal listens. */
export interface ServePortalOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** The address to bind, 127.0.0.1 where not given. */
  readonly host?: string;
}

/** A portal that listens. */
export interface RunningPortal {
  /** Scheme, host and port, without a slash at the end. */
  readonly url: string;
  /** Stops listening and ends open connections; calling it again does nothing. */
  readonly close: () => Promise<void>;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // NOTE: close() reports an error only for a server that is closed already, which is what is wanted.
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port =
    address === null || typeof address === 'string' ? 0 : (address satisfies AddressInfo).port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
}

/**
 * Serves the sample portal over HTTP.
 *
 * @param options - the port and, where not 127.0.0.1, the address
 * @returns the portal's address and how to stop it
 * @throws Error of Node with its code, such as `EADDRINUSE` when the port is taken
 * @example
 * const portal = await servePortal({ port: 0 });
 * portal.url.startsWith('http://127.0.0.1:') // => true
 */
export async function servePortal(options: ServePortalOptions): Promise<RunningPortal> {
  const host = options.host ?? '127.0.0.1';
  const server = createServer(getRequestListener(createSamplePortal().fetch));
  server.listen(options.port, host);
  await once(server, 'listening');
  return { url: urlOf(server, host), close: () => closeServer(server) };
}
