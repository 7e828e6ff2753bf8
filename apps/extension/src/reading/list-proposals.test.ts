import { describe, expect, it } from 'vitest';
import { listProposals } from './list-proposals';
import type { ReadArticle } from './read-article-of-page';

const TEXT = [
  'Tại Hội nghị, nông dân xã Vĩnh Cát phản ánh tuyến kênh Bắc Cát bồi lắng nhiều năm; đề nghị nạo vét tuyến kênh Bắc Cát.',
  'Giám đốc Sở Xây dựng cho biết, Sở sẽ nạo vét tuyến kênh Bắc Cát trước ngày 30/6/2026.',
].join('\n\n');

describe('Links between proposals', () => {
  const proposals = listProposals({
    text: TEXT,
    title: 'Đối thoại',
    publishedAt: '2026-03-12',
  } as ReadArticle);
  const kindOf = (key: string) => proposals.find((one) => one.key === key)?.draft.kind;

  it('say what the one does to the other, as those that a person makes', () => {
    const links = proposals.flatMap((one) => one.links);
    const said = links.map(({ fromKey, relation, toKey }) => [
      kindOf(fromKey),
      relation,
      kindOf(toKey),
    ]);
    expect(said).toContainEqual(['request', 'requests_about', 'complaint']);
    expect(said).toContainEqual(['pledge', 'commits_to', 'request']);
  });
});
