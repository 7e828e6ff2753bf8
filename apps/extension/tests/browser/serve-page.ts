import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of ours on an address of its own; what it shows may change. */
export interface ServedPage {
  readonly url: string;
  html: string;
  close(): void;
}

/** Serves one page on this machine. */
export async function servePage(html: string): Promise<ServedPage> {
  const served = { html, url: '', close: () => void server.close() };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(served.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  served.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bai`;
  return served;
}
