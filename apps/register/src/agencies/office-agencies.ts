import { CENTRAL_AGENCIES, type AgencyDirectory } from '@camket/domain/data';
import { namedAgencies, type Register } from '@camket/ledger';
import { provinceAgencies, provincesNamed } from '@camket/text/province-agencies';

/** The bodies that an office's forms offer and understand. */
export interface OfficeAgencies {
  /** Names that its register holds already; they are offered first. */
  readonly known: readonly string[];
  /** The directory of the office's own province, where it is known, and that of the central level. */
  readonly registry: readonly AgencyDirectory[];
}

/** Where the register's events were held and who published its sources: what it is about when the office does not say. */
function wordsOf(register: Register): string {
  const events = [...register.events.values()].map(({ name }) => name);
  const sources = [...register.sources.values()].map(({ portal, title }) => [portal, title]);
  return [...events, ...sources.flat()].join('\n');
}

/**
 * The bodies of an office: those of the province its name names; where it names none, of those its register is about.
 *
 * @example
 * officeAgencies('Sở Y tế thành phố Huế', register).registry.map(({ scope }) => scope); // => ['46', 'vn']
 */
export function officeAgencies(orgName: string, register: Register): OfficeAgencies {
  const [code] = [
    ...provincesNamed(orgName.normalize('NFC')),
    ...provincesNamed(wordsOf(register)),
  ];
  const own = code === undefined ? undefined : provinceAgencies(code);
  return {
    known: namedAgencies(register),
    registry: own ? [own, CENTRAL_AGENCIES] : [CENTRAL_AGENCIES],
  };
}

/** The names a form offers where it cannot ask while one types: bodies that stand today. */
export function agencyNames({ known, registry }: OfficeAgencies): string[] {
  const standing = registry
    .flatMap(({ agencies }) => agencies)
    .filter(({ validToOn }) => validToOn === undefined)
    .map(({ name }) => name);
  return [...new Set([...known, ...standing])];
}
