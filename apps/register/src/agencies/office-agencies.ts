import {
  CENTRAL_AGENCIES,
  HAI_PHONG_AGENCIES,
  PROVINCES,
  type AgencyDirectory,
} from '@camket/domain/data';
import { namedAgencies, type Register } from '@camket/ledger';

/** The bodies that an office's forms offer and understand. */
export interface OfficeAgencies {
  /** Names that its register holds already; they are offered first. */
  readonly known: readonly string[];
  /** The directory of the office's own province, where there is one, and that of the central level. */
  readonly registry: readonly AgencyDirectory[];
}

const DIRECTORIES: readonly AgencyDirectory[] = [HAI_PHONG_AGENCIES];

/** Codes of the provinces that some words name, by names of today and of before. */
function provincesIn(words: string): string[] {
  return PROVINCES.filter(({ name, formerNames }) =>
    [name, ...formerNames].some((one) => words.includes(one)),
  ).map(({ code }) => code);
}

/** Where the register's events were held and who published its sources: what it is about when the office does not say. */
function wordsOf(register: Register): string {
  const events = [...register.events.values()].map(({ name }) => name);
  const sources = [...register.sources.values()].map(({ portal, title }) => [portal, title]);
  return [...events, ...sources.flat()].join('\n');
}

/**
 * The bodies of an office: those of the province its name names; where it names none, of those its register is about.
 * The departments every province has are known without a directory.
 *
 * @example
 * officeAgencies('Sở Y tế thành phố Huế', register).registry.map(({ scope }) => scope); // => ['vn']
 */
export function officeAgencies(orgName: string, register: Register): OfficeAgencies {
  const ofOffice = provincesIn(orgName.normalize('NFC'));
  const codes = ofOffice.length > 0 ? ofOffice : provincesIn(wordsOf(register));
  const own = DIRECTORIES.filter(({ scope }) => codes.includes(scope));
  return { known: namedAgencies(register), registry: [...own, CENTRAL_AGENCIES] };
}

/** The names a form offers where it cannot ask while one types: bodies that stand today. */
export function agencyNames({ known, registry }: OfficeAgencies): string[] {
  const standing = registry
    .flatMap(({ agencies }) => agencies)
    .filter(({ validToOn }) => validToOn === undefined)
    .map(({ name }) => name);
  return [...new Set([...known, ...standing])];
}
