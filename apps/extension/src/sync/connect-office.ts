import { createRegisterClient, type CallFailure, type FetchLike } from '@camket/client';
import {
  LOCAL_OFFICE,
  changeSettings,
  readSettings,
  saveToken,
  type OfficeProfile,
  type SettingsArea,
} from '../settings/office-profiles';
import { openOfficeStore, readIdentity } from '../store/open-office-store';
import { randomId } from '../store/random-id';

/** What an official types to connect. */
export interface ConnectInput {
  /** Address of the register as typed. */
  readonly address: string;
  /** A short pairing code, or a token. */
  readonly secret: string;
  readonly deviceName: string;
}

/** How connecting ended. */
export type ConnectResult =
  | { readonly ok: true; readonly office: OfficeProfile }
  | {
      readonly ok: false;
      readonly why: 'address' | 'secret' | 'offline' | 'not-a-register' | 'refused';
      readonly message: string | null;
    };

/**
 * The address of a register, without path; null when the text is none. Plain http is taken for this machine only.
 *
 * @example
 * registerOrigin('127.0.0.1:4180/'); // => 'http://127.0.0.1:4180'
 */
export function registerOrigin(typed: string): string | null {
  const text = typed.trim();
  const isLocal = /^(?:https?:\/\/)?(?:127\.0\.0\.1|localhost|\[::1\])(?:[:/]|$)/iu.test(text);
  const withScheme = /^https?:\/\//iu.test(text) ? text : `${isLocal ? 'http' : 'https'}://${text}`;
  try {
    const url = new URL(withScheme);
    if (url.username !== '' || url.hostname === '') return null;
    return url.protocol === 'https:' || isLocal ? url.origin : null;
  } catch {
    return null;
  }
}

interface Granted {
  readonly token: string;
  readonly orgId: string;
  readonly orgName: string;
  readonly ledger: string;
  readonly isPaired: boolean;
}

/** The profile that a register probably belongs to, by its address: known before the register says who it is. */
function profileFor(offices: readonly OfficeProfile[], baseUrl: string): OfficeProfile {
  return offices.find((office) => office.baseUrl === baseUrl) ?? newProfile(offices);
}

/** The profile that works alone, else a new one. */
function newProfile(offices: readonly OfficeProfile[]): OfficeProfile {
  const id = randomId();
  const alone = offices.find((office) => office.ledger === null);
  return alone ?? { ...LOCAL_OFFICE, id, storeName: `camket-${id}` };
}

/** The profile of a ledger: another ledger at a known address is another office, and the same one may have moved. */
function profileOfLedger(
  offices: readonly OfficeProfile[],
  probable: OfficeProfile,
  ledger: string,
): OfficeProfile {
  if (probable.ledger === ledger) return probable;
  const known = offices.find((office) => office.ledger === ledger);
  return known ?? (probable.ledger === null ? probable : newProfile(offices));
}

/** Connects an office: exchanges the code for a token, keeps it, and makes the office the current one. */
export async function connectOffice(
  input: ConnectInput,
  outside: { readonly area: SettingsArea; readonly fetch: FetchLike },
): Promise<ConnectResult> {
  const baseUrl = registerOrigin(input.address);
  if (baseUrl === null) return { ok: false, why: 'address', message: null };
  const secret = input.secret.trim();
  if (secret.length < 4) return { ok: false, why: 'secret', message: null };
  const settings = await readSettings(outside.area);
  const profile = profileFor(settings.offices, baseUrl);
  const store = await openOfficeStore(profile.storeName, {
    client: randomId(),
    ledger: randomId(),
    org: 'local',
  });
  const { client } = await readIdentity(store);
  store.close();
  const granted = await askRegister(
    { ...input, secret, client },
    { baseUrl, fetch: outside.fetch },
  );
  if ('why' in granted) return granted;
  const office = {
    ...profileOfLedger(settings.offices, profile, granted.ledger),
    name: granted.orgName,
    baseUrl,
    ledger: granted.ledger,
    orgId: granted.orgId,
    isPaired: granted.isPaired,
  };
  await saveToken(outside.area, office.id, granted.token);
  await changeSettings(outside.area, {
    offices: [...settings.offices.filter(({ id }) => id !== office.id), office],
    currentOfficeId: office.id,
  });
  return { ok: true, office };
}

async function askRegister(
  input: ConnectInput & { readonly client: string },
  call: { readonly baseUrl: string; readonly fetch: FetchLike },
): Promise<Granted | Extract<ConnectResult, { ok: false }>> {
  if (input.secret.startsWith('ck1.')) {
    const session = await createRegisterClient({ ...call, token: input.secret }).session();
    if (!session.ok) return failed(session.failure);
    const { org, ledger } = session.value;
    return { token: input.secret, orgId: org.id, orgName: org.name, ledger, isPaired: false };
  }
  const { secret: code, deviceName, client } = input;
  const paired = await createRegisterClient(call).pair({ code, deviceName, client });
  if (!paired.ok) return failed(paired.failure);
  const { token, org, ledger } = paired.value;
  return { token, orgId: org.id, orgName: org.name, ledger, isPaired: true };
}

function failed(failure: CallFailure): Extract<ConnectResult, { ok: false }> {
  if (failure.kind === 'offline') return { ok: false, why: 'offline', message: failure.message };
  if (failure.kind === 'unreadable') return { ok: false, why: 'not-a-register', message: null };
  return { ok: false, why: 'refused', message: failure.problem.title };
}
