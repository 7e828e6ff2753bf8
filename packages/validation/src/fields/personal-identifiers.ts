import { defineField, understood, type Field, type FieldIssue } from './field';
import { findPatterns, type TextFinding, type TextPattern } from './text-finding';

/** Kinds of personal identifiers that must not stand in a public register. */
export type PersonalIdentifierKind =
  'citizen_id' | 'old_citizen_id' | 'phone' | 'bank_account' | 'email';

/** Province codes of birth registration that stand first in a citizen's number (Circular 07/2016/TT-BCA, appendix). */
const BIRTH_PLACES =
  '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096';
const PLACES = /* @__PURE__ */ new Set(/* @__PURE__ */ BIRTH_PLACES.split(' '));

const digitsOf = (text: string): string => text.replace(/\D/gu, '');

/** Twelve digits: place of birth registration, a digit for sex and century (0 to 9), two of the year of birth, six at random. */
const isCitizenId = (text: string): boolean => PLACES.has(digitsOf(text).slice(0, 3));

const PATTERNS: readonly TextPattern<PersonalIdentifierKind>[] = [
  {
    kind: 'email',
    pattern:
      /(?<![\p{L}\p{N}._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/gu,
  },
  {
    kind: 'bank_account',
    pattern:
      /(?:số tài khoản|tài khoản(?: ngân hàng)?(?: số)?|stk|s\.t\.k)\s{0,2}[:.]?\s{0,2}(?:số\s{0,2})?\d(?:[ .-]?\d){5,18}(?!\p{N})/giu,
  },
  {
    kind: 'citizen_id',
    pattern:
      /(?:số định danh(?: cá nhân)?|căn cước(?: công dân)?|cccd)(?: số)?\s{0,2}[:.]?\s{0,2}\d(?:[ .]?\d){11}(?!\p{N})/giu,
  },
  {
    kind: 'old_citizen_id',
    pattern:
      /(?:chứng minh(?: nhân dân| thư)?|cmnd|cmt)(?: số)?\s{0,2}[:.]?\s{0,2}\d(?:[ .]?\d){8}(?!\p{N})/giu,
  },
  {
    kind: 'citizen_id',
    pattern: /(?<![\p{N}.,/-])\d{12}(?![\p{N}]|[.,/-]\d)/gu,
    accepts: isCitizenId,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\p{N}.,/-])(?:\+84|0)[ .-]?(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)(?:[ .-]?\d){7}(?![\p{N}]|[.,/-]\d)/gu,
  },
  {
    kind: 'phone',
    pattern:
      /(?<!\p{L})(?:điện thoại|đt|sđt|hotline|zalo)\s{0,2}[:.]?\s{0,2}\(?0\d{1,3}\)?(?:[ .-]?\d){6,8}(?!\p{N})/giu,
  },
];

const HINTS = /[0-9@]/u;

/**
 * Finds personal identifiers in a text: citizen numbers (CCCD, CMND), phone numbers, bank accounts and e-mail addresses.
 * A bare nine-digit number is left alone, since most are sums of money; so is a bare account number.
 *
 * @example
 * findPersonalIdentifiers('liên hệ 0912 345 678'); // => [{ kind: 'phone', start: 8, end: 20 }]
 */
export function findPersonalIdentifiers(text: string): TextFinding<PersonalIdentifierKind>[] {
  return HINTS.test(text) ? findPatterns(text, PATTERNS) : [];
}

const MESSAGE = {
  vi: 'Có thông tin cá nhân, không đưa vào sổ công khai',
  en: 'Personal data must not stand in a public register',
};

/**
 * A text that is safe for a public register: no personal identifier stands in it.
 *
 * @example
 * publicTextField.is('CCCD 031090001234'); // => false
 */
export const publicTextField: Field<string> = /* @__PURE__ */ defineField((text) => {
  const issues = findPersonalIdentifiers(text).map(({ kind, start, end }): FieldIssue => ({
    code: kind,
    message: MESSAGE,
    start,
    end,
  }));
  return issues.length > 0 ? { ok: false, issues } : understood(text);
});
