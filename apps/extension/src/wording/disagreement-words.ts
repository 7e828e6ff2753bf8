import type { Language } from '@camket/domain/data';

const VI = {
  title: 'Các thiết bị ghi khác nhau',
  counts: 'đang được tính, vì vào sổ sau',
  facts: { work: 'Tình trạng', field: 'Lĩnh vực', competence: 'Thẩm quyền' },
};

const EN: typeof VI = {
  title: 'Devices say different things',
  counts: 'counts, as it was registered later',
  facts: { work: 'Status', field: 'Field', competence: 'Competence' },
};

/**
 * The words on devices that contradict each other.
 *
 * @example
 * disagreementWordsOf('en').facts.work; // => 'Status'
 */
export function disagreementWordsOf(language: Language): typeof VI {
  return language === 'en' ? EN : VI;
}
