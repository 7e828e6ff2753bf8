import { render } from 'preact';
import type { Office } from '../settings/open-current-office';
import { StoreTrouble } from './StoreTrouble';

/** Says in the window that the store of an office does not open. */
export function showStoreTrouble(office: Office, error: unknown): void {
  document.body.replaceChildren();
  render(<StoreTrouble office={office} error={error} />, document.body);
}
