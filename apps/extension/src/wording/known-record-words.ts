import type { Language } from '@camket/domain/data';

const WORDS = {
  vi: {
    says: 'Mục đã có cùng nội dung',
    saysAlike: 'Mục đã có đúng câu chữ này',
    attachTo: (number: string) => `Gắn vào ${number}`,
    acceptAsNew: 'Nhận là mục mới',
    acceptGroup: (fresh: number, known: number) =>
      fresh === 0
        ? `Gắn cả nhóm vào mục đã có (${known})`
        : `Nhận cả nhóm (${fresh} mục mới, ${known} gắn vào mục đã có)`,
    attached: (count: number) => `Đã gắn ${count} đoạn vào mục đã có làm nguồn bổ sung.`,
    attachedTo: (number: string) => `Đã gắn vào ${number} làm nguồn bổ sung.`,
  },
  en: {
    says: 'A record that says the same',
    saysAlike: 'A record in these very words',
    attachTo: (number: string) => `Attach to ${number}`,
    acceptAsNew: 'Accept as a new record',
    acceptGroup: (fresh: number, known: number) =>
      fresh === 0
        ? `Attach the group to its records (${known})`
        : `Accept the group (${fresh} new, ${known} attached to records)`,
    attached: (count: number) => `${count} passages attached to records as further sources.`,
    attachedTo: (number: string) => `Attached to ${number} as a further source.`,
  },
};

/** What is said of a proposal that the register has already from another source. */
export function knownRecordWordsOf(language: Language): (typeof WORDS)['vi'] {
  return WORDS[language];
}
