import { createUuidV7 } from '@camket/domain/data';
import type { Context } from 'hono';
import type { FormValues } from '../forms/form-draft';
import type { ServiceContext } from '../service-context';

const MAX_VALUE_UNITS = 20_000;

/** The controls of a form as they were sent. */
export async function readValues(c: Context): Promise<FormValues> {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, MAX_VALUE_UNITS) : '',
    ]),
  );
}

/** Ids are given out with the form, so that pressing twice writes once. */
export function newIds(context: ServiceContext, count: number): string {
  const nowMs = context.now().getTime();
  return Array.from({ length: count }, () =>
    createUuidV7({ nowMs, random: context.randomBytes(10) }),
  ).join(',');
}

/** Takes the ids that came back with a form one by one; an empty one, which no event may have, when there is none left. */
export function idTaker(values: FormValues): () => string {
  const ids = (values['ids'] ?? '').split(',').filter((id) => /^[0-9a-f-]{36}$/u.test(id));
  return () => ids.shift() ?? '';
}
