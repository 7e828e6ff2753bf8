import type { Device } from '@camket/client';
import type { PairingCode } from '../devices/pairing';
import { showInstant } from '../show-day';
import { PageFrame, type PageContext } from './page-frame';
import { ScrollTable } from './scroll-table';
import { speakIn } from './words';

interface DevicesProps {
  readonly page: PageContext;
  readonly devices: readonly Device[];
  readonly code: PairingCode | null;
  /** Address a device connects to. */
  readonly address: string;
}

/** Pairing a browser, and the devices that may write. */
export function DevicesPage({ page, devices, code, address }: DevicesProps) {
  const say = speakIn(page.language);
  return (
    <PageFrame page={page} title={say('devices')} current="devices">
      <h1>{say('devices')}</h1>
      <Pairing page={page} code={code} address={address} />
      <h2 id="list">{say('deviceList')}</h2>
      <ScrollTable label={say('deviceList')}>
        <thead>
          <tr>
            {(['deviceName', 'created', 'lastUsed'] as const).map((key) => (
              <th scope="col">{say(key)}</th>
            ))}
            <th scope="col">
              <span class="visually-hidden">{say('revoke')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {devices.map((device) => (
            <DeviceRow device={device} page={page} />
          ))}
        </tbody>
      </ScrollTable>
    </PageFrame>
  );
}

function Pairing({ page, code, address }: Omit<DevicesProps, 'devices'>) {
  const say = speakIn(page.language);
  return (
    <section class="card" aria-labelledby="pair">
      <h2 id="pair">{say('pairTitle')}</h2>
      <p class="lead-in">{say('pairHelp')}</p>
      {code ? (
        <div role="status">
          <dl class="facts wide">
            <dt>{say('address')}</dt>
            <dd>
              <code>{address}</code>
            </dd>
            <dt>{say('codeUntil')}</dt>
            <dd>{showInstant(code.expiresAt)}</dd>
          </dl>
          <p class="code" data-focus tabindex={-1}>
            {code.code}
          </p>
        </div>
      ) : (
        <form method="post" action="/devices/code">
          <button type="submit">{say('makeCode')}</button>
        </form>
      )}
    </section>
  );
}

function DeviceRow({ device, page }: { device: Device; page: PageContext }) {
  const say = speakIn(page.language);
  const isOwn = device.tokenId === page.caller?.tokenId;
  return (
    <tr>
      <th scope="row">
        {device.name} {isOwn && <span class="small soft">({say('thisDevice')})</span>}
      </th>
      <td>{showInstant(device.createdAt)}</td>
      <td>{device.lastUsedAt === null ? '–' : showInstant(device.lastUsedAt)}</td>
      <td>
        {device.revokedAt !== null ? (
          <span class="soft">
            {say('revoked')} {showInstant(device.revokedAt)}
          </span>
        ) : (
          !isOwn && (
            <form method="post" action={`/devices/${device.tokenId}/revoke`}>
              <button class="second" type="submit" aria-label={`${say('revoke')} ${device.name}`}>
                {say('revoke')}
              </button>
            </form>
          )
        )}
      </td>
    </tr>
  );
}
