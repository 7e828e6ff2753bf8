import { defineField, refused, understood, type Field, type FieldIssue } from './field';

/** The address of a page, in parts. */
export interface PortalAddress {
  readonly url: string;
  /** Lower case, without port. */
  readonly host: string;
  /** Whether the host belongs to the State (`gov.vn`) or the Party (`dcs.vn`, `dangcongsan.vn`). */
  readonly isOfficial: boolean;
}

const ADDRESS = /^(https?):\/\/([^\s/?#@:]{1,253})(?::(\d{1,5}))?(?:[/?#]\S{0,3800})?$/iu;
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z]{2,24}$/u;
const OFFICIAL = /(?:^|\.)(?:gov|dcs|dangcongsan|quochoi)\.vn$/u;
const LOOKALIKE = /gov[-.]?vn/u;

const note = (code: string, vi: string, en: string): FieldIssue => ({ code, message: { vi, en } });

function notesOn(scheme: string, host: string, isOfficial: boolean): FieldIssue[] {
  return [
    ...(scheme === 'http'
      ? [note('not_secure', 'Địa chỉ http, không mã hóa', 'An http address, not encrypted')]
      : []),
    ...(!isOfficial && LOOKALIKE.test(host)
      ? [
          note(
            'lookalike',
            'Tên miền giống trang cơ quan nhà nước nhưng không phải',
            'Looks like an official host but is none',
          ),
        ]
      : []),
    ...(!isOfficial && !LOOKALIKE.test(host)
      ? [note('not_official', 'Không phải tên miền cơ quan nhà nước', 'Not a host of the State')]
      : []),
    ...(host.includes('xn--')
      ? [note('encoded_host', 'Tên miền có chữ mã hóa', 'The host holds encoded letters')]
      : []),
  ];
}

/**
 * The address of a portal page: http or https, a real host name, no user name, no spaces.
 *
 * @example
 * portalAddressField.parse('https://haiphong.gov.vn/tin-tuc').isOfficial; // => true
 */
export const portalAddressField: Field<PortalAddress> = /* @__PURE__ */ defineField((text) => {
  const [, scheme = '', printedHost = ''] = ADDRESS.exec(text) ?? [];
  const host = printedHost.toLowerCase();
  if (!HOST.test(host)) {
    return refused('not_an_address', {
      vi: 'Không phải địa chỉ trang web',
      en: 'Not the address of a page',
    });
  }
  const isOfficial = OFFICIAL.test(host);
  return understood(
    { url: text, host, isOfficial },
    notesOn(scheme.toLowerCase(), host, isOfficial),
  );
});
