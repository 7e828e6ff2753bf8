/** The parts of a device's token. */
export interface TokenParts {
  readonly orgId: string;
  readonly tokenId: string;
  /** 43 characters of base64url: 256 random bits. */
  readonly secret: string;
}

const FORM = /^ck1\.([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{43})$/u;

/**
 * Writes a token: the office and the token's id, so that it is found by its key, and the secret.
 *
 * @example
 * const orgId = '018f0000-0000-7000-8000-000000000001';
 * parseToken(formatToken({ orgId, tokenId: orgId, secret: 'a'.repeat(43) }))?.orgId; // => '018f0000-0000-7000-8000-000000000001'
 */
export function formatToken(parts: TokenParts): string {
  const ids = Buffer.from((parts.orgId + parts.tokenId).replaceAll('-', ''), 'hex').toString(
    'base64url',
  );
  return `ck1.${ids}.${parts.secret}`;
}

/** Reads a token; null when the text is none. */
export function parseToken(text: string): TokenParts | null {
  const match = FORM.exec(text);
  if (!match) return null;
  const ids = Buffer.from(match[1] ?? '', 'base64url').toString('hex');
  return {
    orgId: asUuid(ids.slice(0, 32)),
    tokenId: asUuid(ids.slice(32)),
    secret: match[2] ?? '',
  };
}

function asUuid(hex: string): string {
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
