import { identifyDocument, type LedgerEventInput } from '@camket/domain';
import { idOf, q, DECISION, make } from './ground';

function decisionId(): string {
  const identity = identifyDocument(DECISION);
  return identity.state === 'identified' ? identity.id : idOf('decision');
}

export const documents = (): LedgerEventInput[] => [
  make('document.stated', {
    documentId: decisionId(),
    reference: DECISION,
    title: 'về việc phân bổ kinh phí thủy lợi',
    quotations: [q('Quyết định số 18/2026/QĐ-UBND ngày 05/02/2026')],
  }),
];
