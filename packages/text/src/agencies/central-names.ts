/** A body of the central level as texts name it. */
export interface CentralBody {
  readonly name: string;
  readonly code: string | null;
  readonly aliases: readonly string[];
  /** Name of the body that has done its work since it was merged away. */
  readonly successor: string | null;
}

/** Name, issuer code, aliases and successor, parted by bars: kept short, since every page that reads carries it. */
const LIST = [
  'Bộ Nội vụ|BNV|Bộ NV|',
  'Bộ Tài chính|BTC|Bộ TC|',
  'Bộ Xây dựng|BXD|Bộ XD|',
  'Bộ Nông nghiệp và Môi trường|BNNMT|Bộ NN&MT,Bộ NNMT|',
  'Bộ Khoa học và Công nghệ|BKHCN|Bộ KH&CN,Bộ KHCN|',
  'Bộ Giáo dục và Đào tạo|BGDĐT|Bộ GD&ĐT,Bộ GDĐT|',
  'Bộ Y tế|BYT||',
  'Bộ Công Thương|BCT|Bộ CT|',
  'Bộ Tư pháp|BTP||',
  'Bộ Ngoại giao|BNG||',
  'Bộ Quốc phòng|BQP||',
  'Bộ Công an|BCA||',
  'Bộ Văn hóa, Thể thao và Du lịch|BVHTTDL|Bộ VHTT&DL,Bộ VHTTDL,Bộ VH,TT&DL|',
  'Bộ Dân tộc và Tôn giáo|BDTTG||',
  'Bộ Kế hoạch và Đầu tư|BKHĐT|Bộ KH&ĐT,Bộ KHĐT|Bộ Tài chính',
  'Bộ Giao thông vận tải|BGTVT|Bộ GTVT|Bộ Xây dựng',
  'Bộ Tài nguyên và Môi trường|BTNMT|Bộ TN&MT,Bộ TNMT|Bộ Nông nghiệp và Môi trường',
  'Bộ Nông nghiệp và Phát triển nông thôn|BNNPTNT|Bộ NN&PTNT|Bộ Nông nghiệp và Môi trường',
  'Bộ Thông tin và Truyền thông|BTTTT|Bộ TT&TT|Bộ Khoa học và Công nghệ',
  'Bộ Lao động - Thương binh và Xã hội|BLĐTBXH|Bộ LĐ-TB&XH,Bộ LĐTBXH|Bộ Nội vụ',
  'Ủy ban Dân tộc|UBDT||Bộ Dân tộc và Tôn giáo',
  'Ngân hàng Nhà nước Việt Nam|NHNN|Ngân hàng Nhà nước|',
  'Thanh tra Chính phủ|TTCP||',
  'Văn phòng Chính phủ|VPCP||',
  'Chính phủ|CP||',
  'Thủ tướng Chính phủ|TTg|Thủ tướng|',
  'Quốc hội|QH||',
  'Ủy ban Thường vụ Quốc hội|UBTVQH|UBTVQH|',
  'Bộ Chính trị|TW||',
  'Ban Bí thư|TW|Ban Bí thư Trung ương Đảng|',
  'Ban Chấp hành Trung ương Đảng|TW|Ban Chấp hành Trung ương,Trung ương Đảng|',
  'Trung ương|TW||',
  'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|MTTW|Trung ương MTTQ Việt Nam|',
  'Bảo hiểm xã hội Việt Nam|BHXH||',
];

/** Bodies of the central level after the mergers of 1 March 2025, and those merged away, which texts keep naming. */
export const CENTRAL_BODIES: readonly CentralBody[] = LIST.map((line) => {
  const [name = '', code = '', aliases = '', successor = ''] = line.split('|');
  return {
    name,
    code: code === '' ? null : code,
    aliases: aliases === '' ? [] : aliases.split(','),
    successor: successor === '' ? null : successor,
  };
});
