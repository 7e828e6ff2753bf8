import type { Register } from '@camket/ledger';
import { assertType, test } from 'vitest';
import type { RegisterView } from './register-view';

test('a folded register of the ledger is one that the rules can read', () => {
  assertType<RegisterView>({} as Register);
});
