import { identifyDocument, type DocumentReference, type LedgerEventInput } from '@camket/domain';
import { seedId, type SeedText } from './seed-text';

/** Four mentions of three documents: the short form of the resolution is another citation of the same one. */
export function documents(seed: SeedText): LedgerEventInput[] {
  return seed.gold.references.map((reference) => {
    const { start, end, date, ...rest } = reference;
    const cited: DocumentReference = {
      raw: seed.text.slice(start, end),
      side: rest.side,
      type: rest.type,
      number: rest.number,
      year: rest.year,
      issuer: rest.issuer,
      issuedOn: date,
    };
    const identity = identifyDocument(cited);
    return seed.make('document.stated', {
      documentId: identity.state === 'identified' ? identity.id : seedId(cited.raw),
      reference: cited,
      quotations: [seed.quote({ start, end })],
    });
  });
}
