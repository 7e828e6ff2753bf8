import { CENTRAL_BODIES } from '../agencies/central-names';
import { DEPARTMENTS } from '../agencies/department-names';

/** Codes that only a Party body signs with. */
const PARTY =
  /^(?:TW|TU|HU|QU|ĐU|ĐUQH|ĐUTT|ĐUUB|ĐUK|ĐUCA|ĐUQS|ĐH|CB|BCSĐ|BCSĐCP|VPT[WU]|BTCT[WU]|BTG(?:DV)?T[WU]|BDVT[WU]|UBKTT[WU]|BNCT[WU]|BCSĐ\p{Lu}{1,8}|BCĐTW)$/u;
/** Codes of the Front and the mass organisations; they write in the Party's shape. */
const ORGANISATION =
  /^(?:TWĐTN|TĐTN|ĐTN|HNDTW|HND|HNDT|MTTQ|MTTW|UBMTTQ|TLĐ|LĐLĐ|ĐCT|HLHPN|LHPN|HPN|HCCB|CCB|TWH)/u;

/** Codes whose body is the same everywhere. */
const FIXED: Readonly<Record<string, string>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  TTG: 'Thủ tướng Chính phủ',
  VPCP: 'Văn phòng Chính phủ',
  VPQH: 'Văn phòng Quốc hội',
  VPTW: 'Văn phòng Trung ương Đảng',
  BTCTW: 'Ban Tổ chức Trung ương',
  ĐUQH: 'Đảng ủy Quốc hội',
  HNDTW: 'Trung ương Hội Nông dân Việt Nam',
  TWĐTN: 'Trung ương Đoàn',
  CTN: 'Chủ tịch nước',
};

const KNOWN = new Map<string, string>(Object.entries(FIXED));
for (const { name, code } of CENTRAL_BODIES)
  if (code !== null && !KNOWN.has(code)) KNOWN.set(code, name);
for (const department of DEPARTMENTS)
  for (const code of department.codes) KNOWN.set(code, department.name);

const SHAPES =
  /^(?:QH\d{1,2}|UBTVQH\d{1,2}|HĐND\d{0,2}|UBND|UB|HĐBT|HĐCP|VP|VPUB|VPUBND|TANDTC|VKSNDTC|KTNN|BCH|BCĐ|BQL|S[A-ZĐ&]{2,12}|B[A-ZĐ&]{2,12})$/u;

/**
 * The body an issuer code stands for where it is the same everywhere, else undefined.
 *
 * @example
 * issuerName('CP'); // => 'Chính phủ'
 */
export function issuerName(code: string): string | undefined {
  return KNOWN.get(code) ?? KNOWN.get(code.replaceAll('&', ''));
}

/**
 * Tells whether a code is one that a document may be issued under.
 *
 * @example
 * isIssuerCode('UBND'); // => true
 */
export function isIssuerCode(code: string): boolean {
  return KNOWN.has(code) || SHAPES.test(code) || PARTY.test(code) || ORGANISATION.test(code);
}

/**
 * On whose side an issuer stands.
 *
 * @example
 * sideOf('TU'); // => 'party'
 */
export function sideOf(code: string): 'party' | 'state' | 'organisation' {
  if (ORGANISATION.test(code)) return 'organisation';
  return PARTY.test(code) ? 'party' : 'state';
}
