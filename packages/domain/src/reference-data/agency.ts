/** A body of the state, the Party or the front as shipped reference data: names, aliases, validity, successor. */
export interface Agency {
  /** Derived from its scope and code: `org:<scope>:<code>`. */
  readonly id: string;
  readonly name: string;
  readonly kind:
    | 'party'
    | 'council'
    | 'peoples_committee'
    | 'department'
    | 'ministry'
    | 'central'
    | 'deputies'
    | 'security'
    | 'mass_organisation'
    | 'other';
  readonly aliases: readonly string[];
  /** Letters by which documents name it as issuer. */
  readonly issuerCode?: string;
  readonly validFromOn?: string;
  /** Last day of validity. */
  readonly validToOn?: string;
  /** The bodies that took over its work, the main one first. */
  readonly successorIds: readonly string[];
  readonly source: string;
  readonly status: 'confirmed' | 'to_confirm';
}

/** The agencies of one city or province: what a city adds as its own file. */
export interface AgencyDirectory {
  /** `vn` for the central level, the two-digit code for a province. */
  readonly scope: string;
  readonly name: string;
  readonly version: string;
  readonly agencies: readonly Agency[];
}

/**
 * The body that answers for an agency on a day: itself while it is valid, else its main successor in force.
 * Undefined when it is dissolved and no successor is known.
 *
 * @example
 * resolveAgency(HAI_PHONG_AGENCIES, 'org:31:so-giao-thong-van-tai', '2026-01-05')?.name; // => 'Sở Xây dựng'
 */
export function resolveAgency(
  directory: AgencyDirectory,
  id: string,
  onDay: string,
): Agency | undefined {
  const seen = new Set<string>();
  let agency = directory.agencies.find((candidate) => candidate.id === id);
  while (
    agency &&
    agency.validToOn !== undefined &&
    agency.validToOn < onDay &&
    !seen.has(agency.id)
  ) {
    seen.add(agency.id);
    const successorId = agency.successorIds[0];
    agency = directory.agencies.find((candidate) => candidate.id === successorId);
  }
  return agency && (agency.validToOn === undefined || agency.validToOn >= onDay)
    ? agency
    : undefined;
}
