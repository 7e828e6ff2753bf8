import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A point of a call at which something may happen. */
export type GatePoint = 'before-send' | 'after-send' | 'before-pull' | 'after-pull';

/** An address before a register, at which something may happen in the middle of a call. */
export interface RegisterGate {
  readonly url: string;
  /** What happens once, at the next call that comes to this point; the call goes on when it is done. */
  once(point: GatePoint, happening: () => Promise<void>): void;
  /** Whether what was to happen has happened. */
  isDone(): boolean;
  /** While it is shut every call ends without an answer, as without a network. */
  isShut: boolean;
  /** Changes what is sent; null leaves it as it is. */
  rewrite: ((body: string) => string) | null;
  close(): void;
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

interface Answer {
  readonly message: IncomingMessage;
  readonly body: Buffer;
}

/** Asks the register what was asked of the gate. */
function forward(to: URL, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  const { 'content-length': _, ...headers } = incoming.headers;
  return new Promise((resolve, reject) => {
    const outgoing = ask(
      { port: to.port, host: to.hostname, path: incoming.url, method: incoming.method },
      (message) =>
        void bodyOf(message).then((answer) => resolve({ message, body: answer }), reject),
    );
    for (const [name, value] of Object.entries({ ...headers, host: to.host }))
      if (value !== undefined) outgoing.setHeader(name, value);
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function callOf({ method, url }: IncomingMessage): 'send' | 'pull' | null {
  if (method === 'POST' && url?.includes('/events')) return 'send';
  return method === 'GET' && url?.includes('/entries') ? 'pull' : null;
}

/** Opens a gate before a register whose address may change. */
export async function openRegisterGate(register: () => string): Promise<RegisterGate> {
  let waiting: { point: GatePoint; happening: () => Promise<void> } | null = null;
  let isHappening = false;
  const passes = async (point: string) => {
    if (waiting?.point !== point) return;
    const { happening } = waiting;
    waiting = null;
    isHappening = true;
    await happening();
    isHappening = false;
  };
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (gate.isShut) return void outgoing.destroy();
    const call = callOf(incoming);
    const body = await bodyOf(incoming);
    await passes(`before-${call}`);
    const sent = call === 'send' && gate.rewrite ? gate.rewrite(body.toString()) : body;
    const answer = await forward(new URL(register()), incoming, Buffer.from(sent));
    await passes(`after-${call}`);
    const { 'transfer-encoding': _, ...headers } = answer.message.headers;
    outgoing.writeHead(answer.message.statusCode ?? 502, headers);
    outgoing.end(answer.body);
  };
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gate: RegisterGate = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    once: (point, happening) => void (waiting = { point, happening }),
    isDone: () => waiting === null && !isHappening,
    isShut: false,
    rewrite: null,
    close: () => void server.close(),
  };
  return gate;
}
