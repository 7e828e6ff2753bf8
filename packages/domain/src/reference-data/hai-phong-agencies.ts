import type { AgencyDirectory } from './agency';
import data from './hai-phong-agencies.json';

/** Hải Phòng after the merger with Hải Dương on 1 July 2025: departments with those merged in 2025, Party bodies, council and committee. */
export const HAI_PHONG_AGENCIES = data as AgencyDirectory;
