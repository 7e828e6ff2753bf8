import type { AgencyDirectory } from '@camket/domain';
import { findAgencies, foldForSearch, type AgencyMatch } from '@camket/text';
import { defineField, refused, understood, type Field, type FieldIssue } from './field';

/** How bodies are looked up. */
export interface AgencyFieldOptions {
  /** Directories to look in: the office's own city and, where wanted, the central level. */
  readonly directories: readonly AgencyDirectory[];
  /** Day on which the body should exist, `YYYY-MM-DD`. */
  readonly on?: string;
}

function notesOn(match: AgencyMatch): FieldIssue[] {
  if (match.valid) return [];
  const successor = match.successor?.name;
  return [
    {
      code: 'dissolved',
      message: {
        vi: `${match.name} không còn vào ngày này${successor === undefined ? '' : `; cơ quan kế thừa: ${successor}`}`,
        en: `${match.name} does not exist on this day${successor === undefined ? '' : `; its successor: ${successor}`}`,
      },
    },
  ];
}

const namesOf = (directories: readonly AgencyDirectory[]): ReadonlySet<string> =>
  new Set(
    directories.flatMap(({ agencies }) =>
      agencies.flatMap((agency) => [agency.name, ...agency.aliases].map(foldForSearch)),
    ),
  );

/**
 * A field for the name of one body of some directories; a dissolved body is understood with a note that names its successor.
 *
 * @example
 * createAgencyField({ directories: [HAI_PHONG_AGENCIES] }).parse('Sở XD').name; // => 'Sở Xây dựng'
 */
export function createAgencyField(options: AgencyFieldOptions): Field<AgencyMatch> {
  const names = namesOf(options.directories);
  return defineField((text) => {
    const matches = findAgencies(text, { registry: options.directories, on: options.on ?? null });
    const match = matches[0];
    if (match === undefined || !names.has(foldForSearch(text))) {
      return refused('unknown_agency', {
        vi: 'Không có trong danh bạ cơ quan',
        en: 'Not in the directory of agencies',
      });
    }
    return understood(match, notesOn(match));
  });
}
