import type { Family } from './family';
import { DRUPAL, JOOMLA } from './content-system-families';
import { VCCORP, WORDPRESS } from './newspaper-families';
import { LIFERAY, NUKEVIET, SHAREPOINT, WEBFORMS } from './portal-families';

/** The families in the order in which equally good evidence is decided. */
export const FAMILIES: readonly Family[] = [
  VCCORP,
  LIFERAY,
  SHAREPOINT,
  WORDPRESS,
  NUKEVIET,
  DRUPAL,
  JOOMLA,
  WEBFORMS,
];
