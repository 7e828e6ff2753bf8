import type { DocumentReference } from '@camket/domain';

/** Words of the article, by their place. */
export interface Words {
  exact: string;
  start: number;
  end: number;
}
/** The annotation of the seed article, as far as events are made of it. */
export interface Gold {
  model: {
    paragraphs: { start: number; end: number; role: string }[];
    people: { id: string; name: string }[];
    appointments: { person: string; position: string; quote: Words }[];
    organisations: { name: string; quote: Words }[];
    publisher: { names: Words[] };
    event: {
      name: Words;
      occasion: Words;
      outsideClaims: { what: string; value: string | number; note?: string }[];
    };
    issueGroups: { id: string; quote: Words }[];
    petitions: { id: string; kind: 'complaint' | 'request'; group: string; quote: Words }[];
    links: { pairs: { complaint: string; request: string }[]; nearDuplicates: string[][] };
    answer: { quote: Words };
    commitments: {
      id: string;
      kind: 'blanket' | 'referral' | 'directive' | 'pledge';
      force: 'commanded' | 'noted' | 'wished' | 'pledged';
      speaker?: string;
      to?: string;
      onBehalfOf?: string[];
      quote: Words;
      also?: Words[];
    }[];
    targets: { indicator: string; value: string; quote: Words }[];
    directiveList: { label: Words };
  };
  references: {
    start: number;
    end: number;
    raw: string;
    side: DocumentReference['side'];
    type: string | null;
    number: string;
    year: number | null;
    issuer: string | null;
    date: string | null;
  }[];
}
