import type { ProposedKind } from '../passages/passage-proposal';

/** Words that point to a field, by the field's key in the domain's vocabulary; the field with most hits is proposed. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  fire_safety: 'phòng cháy|chữa cháy|pccc',
  education:
    'giáo dục|đào tạo|giáo viên|giảng viên|trường học|nhà trường|học sinh|sinh viên|mầm non|tiểu học|thcs|thpt|học phí|dạy học|trường chuẩn|trường nghề|trường mẫu giáo|lớp 10|thầy cô',
  health: 'y tế|bệnh viện|khám bệnh|chữa bệnh|trạm y tế|thuốc|bác sĩ|bảo hiểm y tế|bhyt|dịch bệnh',
  labour:
    'việc làm|lao động|tiền lương|lương tối thiểu|bảo hiểm xã hội|người có công|hộ nghèo|trợ cấp|an sinh|đào tạo nghề|phụ cấp|thất nghiệp|nhà trọ',
  agriculture:
    'nông nghiệp|nông thôn|nông dân|nông sản|lúa|chăn nuôi|thủy lợi|kênh|mương|đê|thủy sản|cá lồng|cây trồng|phân bón|lâm nghiệp|rừng|ngư dân|tàu cá|sầu riêng',
  environment:
    'môi trường|ô nhiễm|rác|nước thải|xả thải|khí thải|bụi|mùi hôi|thoát nước|ngập|nước sạch|khoáng sản',
  land: 'đất đai|giấy chứng nhận quyền sử dụng đất|giải phóng mặt bằng|tái định cư|bồi thường|thu hồi đất|tách thửa|cấp đất|gpmb|đền bù|tranh chấp',
  transport:
    'giao thông|tuyến đường|đoạn đường|mặt đường|đường liên|cầu |xe buýt|đèn tín hiệu|bến xe|quốc lộ|tỉnh lộ|cao tốc|đỗ xe|xe quá tải|vỉa hè|luồng',
  construction:
    'xây dựng|quy hoạch|đô thị|nhà ở|chung cư|chiếu sáng|giấy phép xây dựng|công viên|nhà văn hóa',
  finance: 'ngân sách|tài chính|thuế|kinh phí|định mức chi|tín dụng|vay vốn|lãi suất|hoàn thuế|phí',
  investment:
    'đầu tư công|nhà đầu tư|thu hút đầu tư|doanh nghiệp|khu công nghiệp|cụm công nghiệp|dự án',
  industry: 'công nghiệp|thương mại|điện lực|lưới điện|chợ|siêu thị|xuất khẩu|hàng giả|logistics',
  culture: 'văn hóa|thể thao|du lịch|di tích|lễ hội|thiết chế',
  technology:
    'chuyển đổi số|cơ sở dữ liệu|phần mềm|hạ tầng số|công nghệ|trực tuyến|trí tuệ nhân tạo|không gian số|đổi mới sáng tạo|stem|năng lực số|viễn thông|báo cáo điện tử',
  home_affairs:
    'biên chế|cán bộ, công chức|viên chức|tuyển dụng|thủ tục hành chính|cải cách hành chính|sáp nhập|tổ dân phố|không chuyên trách|phân cấp|bộ máy',
  justice: 'hộ tịch|công chứng|pháp luật|tòa án|thi hành án|trợ giúp pháp lý',
  security: 'an ninh|trật tự|tội phạm|ma túy|công an|quốc phòng|lừa đảo',
  foreign_affairs: 'đối ngoại|biên giới|cửa khẩu|người nước ngoài',
  ethnic_religious: 'dân tộc thiểu số|tôn giáo|tín ngưỡng',
};

const FIELDS = Object.keys(FIELD_WORDS);

interface FieldWord {
  readonly field: number;
  readonly word: string;
}

/** Words by their first two letters, those of one field in the order in which they are tried. */
function wordIndex(): ReadonlyMap<string, readonly FieldWord[]> {
  const index = new Map<string, FieldWord[]>();
  for (const [field, name] of FIELDS.entries())
    for (const word of (FIELD_WORDS[name] ?? '').split('|')) {
      const list = index.get(word.slice(0, 2)) ?? [];
      list.push({ field, word });
      index.set(word.slice(0, 2), list);
    }
  return index;
}

const WORDS = wordIndex();

/** How often words of each field stand in a key, those of one field not overlapping: one walk for all fields. */
function countHits(key: string): number[] {
  const found = FIELDS.map(() => ({ hits: 0, free: 0 }));
  for (let at = 0; at < key.length; at += 1)
    for (const { field, word } of WORDS.get(key.slice(at, at + 2)) ?? []) {
      const own = found[field];
      if (!own || at < own.free || !key.startsWith(word, at)) continue;
      own.hits += 1;
      own.free = at + word.length;
    }
  return found.map(({ hits }) => hits);
}

/**
 * The field an item is about, by its words; null where none says so.
 *
 * @example
 * fieldOf('bổ sung biên chế giáo viên mầm non'); // => 'education'
 */
export function fieldOf(key: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [field, hits] of countHits(key).entries())
    if (hits > most) [best, most] = [FIELDS[field] ?? null, hits];
  return best;
}

const CENTRAL =
  /(?:thẩm quyền (?:của )?(?:trung ương|chính phủ|quốc hội|bộ)|kiến nghị (?:với )?(?:trung ương|chính phủ|quốc hội|bộ )|(?:chính phủ|quốc hội|bộ [\p{L}]+) (?:sửa đổi|ban hành|xem xét))/u;

/**
 * The level that may decide, only where the words say so.
 *
 * @example
 * competenceOf('kiến nghị chính phủ xem xét', 'referral'); // => 'central'
 */
export function competenceOf(key: string, kind: ProposedKind): string | null {
  if (CENTRAL.test(key)) return 'central';
  return kind === 'referral' && /vượt thẩm quyền/u.test(key) ? 'central' : null;
}
