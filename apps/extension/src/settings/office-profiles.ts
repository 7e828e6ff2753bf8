import type { Language } from '@camket/domain/data';
import { DEFAULT_KEYS, type KeyMap } from '../panel/key-of-press';

/** One office on this device: a store of its own, and a register where it is connected. */
export interface OfficeProfile {
  readonly id: string;
  readonly name: string;
  /** Name of its IndexedDB database. */
  readonly storeName: string;
  /** Address of its register without path; null while it works alone. */
  readonly baseUrl: string | null;
  /** Id of the register's ledger; null while it works alone. */
  readonly ledger: string | null;
  readonly orgId: string | null;
  /** Whether its token was made for this device alone, by pairing; else it was typed in and may be used elsewhere too. */
  readonly isPaired?: boolean;
}

/** Settings of this device. Tokens are kept apart from them. */
export interface DeviceSettings {
  readonly language: Language;
  /** Name of the official, as events name who asserts. */
  readonly actorName: string;
  readonly currentOfficeId: string;
  readonly offices: readonly OfficeProfile[];
  readonly hasSeenWelcome: boolean;
  /** The single keys of the list of proposals on this device. */
  readonly keys: KeyMap;
}

/** Where settings are kept: the part of `chrome.storage.local` that is used. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The office of a device that is not connected to any register. */
export const LOCAL_OFFICE: OfficeProfile = {
  id: 'local',
  name: '',
  storeName: 'camket-local',
  baseUrl: null,
  ledger: null,
  orgId: null,
};

const DEFAULTS: DeviceSettings = {
  language: 'vi',
  actorName: '',
  currentOfficeId: LOCAL_OFFICE.id,
  offices: [LOCAL_OFFICE],
  hasSeenWelcome: false,
  keys: DEFAULT_KEYS,
};

/** Keys as they were kept; what a later version added has its default. */
function completeKeys(kept: Partial<KeyMap> | undefined): KeyMap {
  return {
    actions: { ...DEFAULT_KEYS.actions, ...kept?.actions },
    kinds: { ...DEFAULT_KEYS.kinds, ...kept?.kinds },
  };
}

/** The settings of this device; what was never set has its default. */
export async function readSettings(area: SettingsArea): Promise<DeviceSettings> {
  const { settings } = await area.get('settings');
  const kept = settings as Partial<DeviceSettings> | undefined;
  return { ...DEFAULTS, ...kept, keys: completeKeys(kept?.keys) };
}

/** Changes settings; what is not named stays. */
export async function changeSettings(
  area: SettingsArea,
  change: Partial<DeviceSettings>,
): Promise<DeviceSettings> {
  const settings = { ...(await readSettings(area)), ...change };
  await area.set({ settings });
  return settings;
}

/**
 * The office that is worked in.
 *
 * @example
 * currentOffice({ currentOfficeId: 'local', offices: [] }).id; // => 'local'
 */
export function currentOffice(
  settings: Pick<DeviceSettings, 'currentOfficeId' | 'offices'>,
): OfficeProfile {
  const { offices, currentOfficeId } = settings;
  return offices.find(({ id }) => id === currentOfficeId) ?? offices[0] ?? LOCAL_OFFICE;
}

const tokenKey = (officeId: string): string => `token:${officeId}`;

/** The token of an office's register, or null. */
export async function readToken(area: SettingsArea, officeId: string): Promise<string | null> {
  const key = tokenKey(officeId);
  const { [key]: token } = await area.get(key);
  return typeof token === 'string' ? token : null;
}

/** Keeps the token of an office's register; null forgets it. */
export async function saveToken(
  area: SettingsArea,
  officeId: string,
  token: string | null,
): Promise<void> {
  if (token === null) await area.remove(tokenKey(officeId));
  else await area.set({ [tokenKey(officeId)]: token });
}
