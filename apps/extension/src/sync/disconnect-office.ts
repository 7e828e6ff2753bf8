import type { FetchLike } from '@camket/client';
import { deleteDB } from 'idb';
import {
  LOCAL_OFFICE,
  changeSettings,
  readSettings,
  readToken,
  saveToken,
  type SettingsArea,
} from '../settings/office-profiles';
import { revokeOwnToken, type Revocation } from './revoke-own-token';

/**
 * Signs out of an office: its register is told that this device's token no longer counts, where it can be reached, and token,
 * address and everything stored of it leave this device, whether or not. What is stored goes before the office is forgotten:
 * stopped in between, it is still listed and can be signed out of again.
 */
export async function disconnectOffice(
  officeId: string,
  outside: { readonly area: SettingsArea; readonly fetch: FetchLike },
): Promise<Revocation> {
  const { area, fetch } = outside;
  const settings = await readSettings(area);
  const office = settings.offices.find(({ id }) => id === officeId);
  if (!office) return 'none';
  const revocation = await revokeOwnToken(office, await readToken(area, officeId), fetch);
  await saveToken(area, officeId, null);
  await deleteDB(office.storeName);
  const others = settings.offices.filter(({ id }) => id !== officeId);
  const offices = others.length > 0 ? others : [LOCAL_OFFICE];
  await changeSettings(area, { offices, currentOfficeId: offices[0]?.id ?? LOCAL_OFFICE.id });
  return revocation;
}
