/** A type of numbered document: its code in symbols, its name, and which side uses the code. */
export interface DocumentType {
  readonly code: string;
  readonly name: string;
  readonly side: 'party' | 'state' | 'both';
}

/**
 * Types of documents. Sources: Decree 30/2020/NĐ-CP Appendix III, Law 64/2025/QH15 for the State;
 * Regulation 399-QĐ/TW and Guidance 05-HD/VPTW for the Party (to confirm). On the Party side QĐ stands for both
 * quyết định and quy định, so the word in front decides; TT is thông tư for the State and thông tri for the Party.
 */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { code: 'NQ', name: 'nghị quyết', side: 'both' },
  { code: 'QĐ', name: 'quyết định', side: 'both' },
  { code: 'QĐi', name: 'quy định', side: 'party' },
  { code: 'QyĐ', name: 'quy định', side: 'state' },
  { code: 'CT', name: 'chỉ thị', side: 'both' },
  { code: 'KL', name: 'kết luận', side: 'party' },
  { code: 'QC', name: 'quy chế', side: 'both' },
  { code: 'TC', name: 'thông cáo', side: 'both' },
  { code: 'TB', name: 'thông báo', side: 'both' },
  { code: 'HD', name: 'hướng dẫn', side: 'both' },
  { code: 'CTr', name: 'chương trình', side: 'both' },
  { code: 'KH', name: 'kế hoạch', side: 'both' },
  { code: 'PA', name: 'phương án', side: 'both' },
  { code: 'ĐA', name: 'đề án', side: 'both' },
  { code: 'DA', name: 'dự án', side: 'both' },
  { code: 'BC', name: 'báo cáo', side: 'both' },
  { code: 'BB', name: 'biên bản', side: 'both' },
  { code: 'TTr', name: 'tờ trình', side: 'both' },
  { code: 'HĐ', name: 'hợp đồng', side: 'state' },
  { code: 'CĐ', name: 'công điện', side: 'state' },
  { code: 'BGN', name: 'bản ghi nhớ', side: 'state' },
  { code: 'BTT', name: 'bản thỏa thuận', side: 'state' },
  { code: 'GUQ', name: 'giấy ủy quyền', side: 'state' },
  { code: 'GM', name: 'giấy mời', side: 'state' },
  { code: 'GGT', name: 'giấy giới thiệu', side: 'state' },
  { code: 'GNP', name: 'giấy nghỉ phép', side: 'state' },
  { code: 'PG', name: 'phiếu gửi', side: 'state' },
  { code: 'PC', name: 'phiếu chuyển', side: 'state' },
  { code: 'PB', name: 'phiếu báo', side: 'state' },
  { code: 'NĐ', name: 'nghị định', side: 'state' },
  { code: 'TT', name: 'thông tư', side: 'both' },
  { code: 'TTLT', name: 'thông tư liên tịch', side: 'state' },
  { code: 'NQLT', name: 'nghị quyết liên tịch', side: 'state' },
  { code: 'VBHN', name: 'văn bản hợp nhất', side: 'state' },
  { code: 'CV', name: 'công văn', side: 'both' },
  { code: 'L', name: 'luật', side: 'state' },
  { code: 'BL', name: 'bộ luật', side: 'state' },
  { code: 'PL', name: 'pháp lệnh', side: 'state' },
];
