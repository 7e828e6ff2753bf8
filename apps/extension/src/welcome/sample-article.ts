import type { PassageKind } from '@camket/domain/data';

/** One sentence of the sample; `kind` where a reader would propose it. */
export interface SampleSentence {
  readonly key: string;
  readonly text: string;
  readonly kind?: PassageKind;
}

/** Sentence that nothing is proposed from, left to be followed by hand. */
export const MISSED_KEY = 'missed';

/** Title of the sample. */
export const SAMPLE_TITLE = 'Lãnh đạo thành phố Thanh Giang đối thoại với nông dân';

/** An article of our own, by paragraphs; the city does not exist. */
export const SAMPLE_ARTICLE: readonly (readonly SampleSentence[])[] = [
  [
    {
      key: 'place',
      text: 'Sáng 12/3/2026, lãnh đạo thành phố Thanh Giang đối thoại với hơn 200 nông dân.',
    },
    {
      key: 'request',
      kind: 'request',
      text: 'Tại Hội nghị, các đại biểu đề nghị thành phố sớm bố trí vốn nạo vét tuyến kênh bồi lắng nhiều năm.',
    },
  ],
  [
    {
      key: 'answer',
      kind: 'answer',
      text: 'Theo Sở Xây dựng, tuyến kênh đã được khảo sát trong tháng 02/2026.',
    },
    {
      key: 'pledge',
      kind: 'pledge',
      text: 'Giám đốc Sở cho biết, Sở sẽ chủ trì, phối hợp với các xã nạo vét tuyến kênh, hoàn thành trước ngày 30/6/2026.',
    },
  ],
  [
    {
      key: MISSED_KEY,
      text: 'Chủ tịch UBND thành phố giao Sở Tài chính cân đối kinh phí trong quý II/2026.',
    },
  ],
];
