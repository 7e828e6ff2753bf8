import type { Actor } from '@camket/domain';
import { openOfficeStore, readIdentity, type OfficeStore } from '../store/open-office-store';
import { randomId } from '../store/random-id';
import {
  currentOffice,
  readSettings,
  readToken,
  type DeviceSettings,
  type OfficeProfile,
  type SettingsArea,
} from './office-profiles';

/** The office that is worked in, as this device knows it without its store. */
export interface Office {
  readonly settings: DeviceSettings;
  readonly profile: OfficeProfile;
  /** Token of its register; null while it works alone or after signing out. */
  readonly token: string | null;
}

/** The office that is worked in, opened. */
export interface OpenOffice extends Office {
  readonly store: OfficeStore;
  /** Id of this device in this office. */
  readonly client: string;
  readonly actor: Actor;
}

/** Which office is worked in. */
export async function readCurrentOffice(area: SettingsArea): Promise<Office> {
  const settings = await readSettings(area);
  const profile = currentOffice(settings);
  return { settings, profile, token: await readToken(area, profile.id) };
}

/**
 * Opens the store of an office.
 *
 * @throws DOMException when the browser does not open it.
 */
export async function openOffice(office: Office): Promise<OpenOffice> {
  const { storeName, orgId } = office.profile;
  const store = await openOfficeStore(storeName, {
    client: randomId(),
    ledger: randomId(),
    org: orgId ?? 'local',
  });
  const { client } = await readIdentity(store);
  return { ...office, store, client, actor: actorOf(client, office.settings.actorName) };
}

/**
 * Opens the office that is worked in.
 *
 * @throws DOMException when the browser does not open its store.
 */
export async function openCurrentOffice(area: SettingsArea): Promise<OpenOffice> {
  return openOffice(await readCurrentOffice(area));
}

/** Whether an office has a register and a token for it. */
export function isConnected({ profile, token }: Pick<OpenOffice, 'profile' | 'token'>): boolean {
  return profile.baseUrl !== null && token !== null;
}

/**
 * Who asserts on this device.
 *
 * @example
 * actorOf('018f0000-0000-7000-8000-000000000000', ''); // => { id: 'device:018f0000-0000-7000-8000-000000000000', role: 'clipper' }
 */
export function actorOf(client: string, name: string): Actor {
  const trimmed = name.normalize('NFC').trim();
  return {
    id: `device:${client}`,
    ...(trimmed === '' ? {} : { name: trimmed }),
    role: 'clipper',
  };
}
