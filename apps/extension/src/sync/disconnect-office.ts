import {
  LOCAL_OFFICE,
  changeSettings,
  readSettings,
  saveToken,
  type SettingsArea,
} from '../settings/office-profiles';
import { saveUsualLeads } from '../settings/usual-leads';
import { deleteDB } from 'idb';

/**
 * Signs out of an office: its token, its address and everything stored of it leave this device. What is stored goes
 * before the office is forgotten: stopped in between, it is still listed and can be signed out of again.
 */
export async function disconnectOffice(area: SettingsArea, officeId: string): Promise<void> {
  const settings = await readSettings(area);
  const office = settings.offices.find(({ id }) => id === officeId);
  if (!office) return;
  await saveToken(area, officeId, null);
  await saveUsualLeads(area, officeId, {});
  await deleteDB(office.storeName);
  const others = settings.offices.filter(({ id }) => id !== officeId);
  const offices = others.length > 0 ? others : [LOCAL_OFFICE];
  await changeSettings(area, { offices, currentOfficeId: offices[0]?.id ?? LOCAL_OFFICE.id });
}
