import { readText } from '../read-text';
import type { AgencyMention } from './agency-mention';

/**
 * Finds every body named in a text with its role. Offsets are UTF-16 units in the NFC form of `text`.
 *
 * @example
 * readAgencies('giao Sở Y tế kiểm tra')[0]?.raw; // => 'Sở Y tế'
 */
export function readAgencies(text: string): AgencyMention[] {
  return readText(text).agencies;
}
