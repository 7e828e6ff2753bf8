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

/** The office that is worked in, opened. */
export interface OpenOffice {
  readonly settings: DeviceSettings;
  readonly profile: OfficeProfile;
  readonly store: OfficeStore;
  /** Token of its register; null while it works alone or after signing out. */
  readonly token: string | null;
  /** Id of this device in this office. */
  readonly client: string;
  readonly actor: Actor;
}

/** Opens the office that is worked in. */
export async function openCurrentOffice(area: SettingsArea): Promise<OpenOffice> {
  const settings = await readSettings(area);
  const profile = currentOffice(settings);
  return {
    settings,
    profile,
    ...(await openProfile(profile)),
    token: await readToken(area, profile.id),
  };

  async function openProfile({ storeName, orgId }: OfficeProfile) {
    const store = await openOfficeStore(storeName, {
      client: randomId(),
      ledger: randomId(),
      org: orgId ?? 'local',
    });
    const { client } = await readIdentity(store);
    return { store, client, actor: actorOf(client, settings.actorName) };
  }
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
