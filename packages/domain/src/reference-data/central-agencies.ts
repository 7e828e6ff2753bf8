import type { AgencyDirectory } from './agency';
import data from './central-agencies.json';

/** The central level after 1 March 2025: ministries with those merged away, Government, National Assembly, Party. */
export const CENTRAL_AGENCIES = data as AgencyDirectory;
