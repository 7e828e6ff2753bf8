/** An indicator whose range or legal definition is known. */
export interface KnownIndicator {
  readonly key: string;
  readonly pattern: RegExp;
  readonly min: number;
  readonly max: number;
  /** Has no unit of its own. */
  readonly isIndex: boolean;
  /** Values that a document sets for something else of a similar name. */
  readonly confusions: readonly {
    readonly value: number;
    readonly unless: RegExp;
    readonly source: string;
  }[];
}

/** Indicators with a known range. Sources: UNDP for the HDI; Resolution 71-NQ/TW of 22 August 2025 for the education index. */
export const KNOWN_INDICATORS: readonly KnownIndicator[] = [
  {
    key: 'hdi',
    pattern: /phát triển con người|(?<!\p{L})HDI(?!\p{L})/u,
    min: 0,
    max: 1,
    isIndex: true,
    confusions: [
      {
        value: 0.8,
        unless: /chỉ số giáo dục/iu,
        source:
          'Nghị quyết 71-NQ/TW (22/8/2025): 0,8 là mức của chỉ số giáo dục trong HDI đến năm 2030',
      },
    ],
  },
  {
    key: 'gini',
    pattern: /(?<!\p{L})(?:GINI|Gini)(?!\p{L})/u,
    min: 0,
    max: 1,
    isIndex: true,
    confusions: [],
  },
  {
    key: 'index_of_100',
    pattern: /(?<!\p{L})(?:PCI|PAR INDEX|PAR Index|SIPAS|DTI|PGI)(?!\p{L})/u,
    min: 0,
    max: 100,
    isIndex: true,
    confusions: [],
  },
  {
    key: 'percentage',
    pattern: /^(?:tỷ lệ|tỉ lệ)(?!\p{L})|%/u,
    min: 0,
    max: 100,
    isIndex: false,
    confusions: [],
  },
];

/**
 * The known indicator that a name means; undefined where it is none.
 *
 * @example
 * findIndicator('chỉ số phát triển con người (HDI)')?.max; // => 1
 */
export function findIndicator(name: string): KnownIndicator | undefined {
  return KNOWN_INDICATORS.find((indicator) => indicator.pattern.test(name));
}

/**
 * Reads a decimal written with comma or point; NaN where it is none.
 *
 * @example
 * readDecimal('0,8'); // => 0.8
 */
export function readDecimal(text: string): number {
  return /^-?\d{1,15}(?:[.,]\d{1,10})?$/u.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}
