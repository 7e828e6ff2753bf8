import * as z from 'zod';
import { API_BASE, type Operation } from '../contract/operations';
import { problemSchema, type Problem } from '../contract/problem';
import type { CallFailure, RegisterAnswer } from './register-answer';

/** The part of an HTTP answer that is read. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** The part of `fetch` that is used, so that any `fetch` fits. */
export type FetchLike = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string; signal?: AbortSignal },
) => Promise<HttpAnswer>;

/** Where and as whom to call. */
export interface CallSettings {
  /** Address of the service without path, such as `http://127.0.0.1:4180`. */
  readonly baseUrl: string;
  /** Token of this device; absent for the operations that need none. */
  readonly token?: string;
  readonly fetch: FetchLike;
  /** Language of problems. */
  readonly language?: 'vi' | 'en';
  /** Makes the signal that ends a call which takes too long. */
  readonly createSignal?: () => AbortSignal;
}

/** What fills an operation. */
export interface CallInput {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
}

type Answered = { answer: HttpAnswer; text: string };

/** Calls an operation whose answer is JSON and checks the answer against the contract. */
export async function callOperation<Schema extends z.ZodType>(
  settings: CallSettings,
  operation: Operation & { answer: Schema },
  input: CallInput = {},
): Promise<RegisterAnswer<z.output<Schema>>> {
  const sent = await callForText(settings, operation, input);
  if (!sent.ok) return sent;
  const parsed = operation.answer.safeParse(parseJson(sent.value));
  if (!parsed.success) return unreadable(operation.status, z.prettifyError(parsed.error));
  return { ok: true, value: parsed.data, etag: sent.etag };
}

/** Calls an operation and gives its answer as text. */
export async function callForText(
  settings: CallSettings,
  operation: Operation,
  input: CallInput = {},
): Promise<RegisterAnswer<string>> {
  const sent = await send(settings, operation, input);
  if (!('answer' in sent)) return { ok: false, failure: sent };
  const { answer, text } = sent;
  if (answer.status >= 200 && answer.status < 300) {
    return { ok: true, value: text, etag: answer.headers.get('etag') };
  }
  const problem = problemSchema.safeParse(parseJson(text));
  if (!problem.success) return unreadable(answer.status, `HTTP ${answer.status}`);
  return { ok: false, failure: asProblem(answer, problem.data) };
}

async function send(
  settings: CallSettings,
  operation: Operation,
  input: CallInput,
): Promise<Answered | CallFailure> {
  try {
    const answer = await settings.fetch(operationUrl(settings.baseUrl, operation, input), {
      method: operation.method,
      headers: callHeaders(settings, input),
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      ...(settings.createSignal ? { signal: settings.createSignal() } : {}),
    });
    return { answer, text: await answer.text() };
  } catch (error) {
    return { kind: 'offline', message: error instanceof Error ? error.message : String(error) };
  }
}

function callHeaders(settings: CallSettings, input: CallInput): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-language': settings.language ?? 'vi',
    ...(settings.token ? { authorization: `Bearer ${settings.token}` } : {}),
    ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

function operationUrl(baseUrl: string, operation: Operation, input: CallInput): string {
  const path = operation.path.replace(/\{([a-z]{1,20})\}/gu, (_, name: string) =>
    encodeURIComponent(input.path?.[name] ?? ''),
  );
  const query = Object.entries(input.query ?? {})
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return `${baseUrl.replace(/\/+$/u, '')}${API_BASE}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

function asProblem(answer: HttpAnswer, problem: Problem): CallFailure {
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return {
    kind: 'problem',
    status: answer.status,
    problem,
    retryAfterMs: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(status: number, message: string): RegisterAnswer<never> {
  return { ok: false, failure: { kind: 'unreadable', status, message } };
}
