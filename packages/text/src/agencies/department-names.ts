/** A department of a province: its name, short forms in print, issuer codes, and the one that took over its work in 2025. */
export interface Department {
  readonly name: string;
  /** What may follow "Sở" in print, in any case. */
  readonly shorts: readonly string[];
  readonly codes: readonly string[];
  /** Name of the department that has done its work since the mergers of 2025. */
  readonly successor?: string;
}

/** One line a department: name, short forms parted by ";", issuer codes parted by ";", successor; the fields parted by bars. */
function department(line: string): Department {
  const [name = '', shorts = '', codes = '', successor = ''] = line.split('|');
  const base = {
    name: `Sở ${name}`,
    shorts: shorts === '' ? [] : shorts.split(';'),
    codes: codes.split(';'),
  };
  return successor === '' ? base : { ...base, successor: `Sở ${successor}` };
}

/** Departments in force since 1 March 2025 and those merged away, which texts keep naming. */
export const DEPARTMENTS: readonly Department[] = [
  'Nội vụ|NV|SNV',
  'Tài chính|TC|STC',
  'Xây dựng|XD|SXD',
  'Nông nghiệp và Môi trường|NN&MT;NNMT;Nông nghiệp - Môi trường;NN và MT|SNNMT;SNN&MT',
  'Khoa học và Công nghệ|KH&CN;KHCN;Khoa học - Công nghệ;Khoa học Công nghệ;KH-CN|SKHCN;SKH&CN',
  'Văn hóa, Thể thao và Du lịch|VH,TT&DL;VHTT&DL;VHTTDL;VH-TT&DL;Văn hóa - Thể thao và Du lịch;Văn hoá, Thể thao, Du lịch|SVHTTDL;SVHTT&DL',
  'Văn hóa và Thể thao|VH&TT;VHTT;Văn hóa - Thể thao|SVHTT;SVH&TT|Văn hóa, Thể thao và Du lịch',
  'Du lịch|DL|SDL|Văn hóa, Thể thao và Du lịch',
  'Giáo dục và Đào tạo|GD&ĐT;GDĐT;GD-ĐT;GD và ĐT;Giáo dục - Đào tạo;Giáo dục Đào tạo;Giáo dục & Đào tạo|SGDĐT;SGD&ĐT;SGDDT',
  'Tư pháp|TP|STP',
  'Công Thương|CT|SCT',
  'Y tế|YT|SYT',
  'Ngoại vụ|NgV|SNgV;SNGV',
  'Dân tộc và Tôn giáo|DT&TG;DTTG|SDTTG;SDT&TG',
  'Quy hoạch - Kiến trúc|QH-KT;QHKT;Quy hoạch và Kiến trúc|SQHKT',
  'An toàn thực phẩm|ATTP|SATTP',
  'Kế hoạch và Đầu tư|KH&ĐT;KHĐT;KH-ĐT;Kế hoạch - Đầu tư;Kế hoạch Đầu tư|SKHĐT;SKH&ĐT|Tài chính',
  'Giao thông vận tải|GTVT;Giao thông Vận tải;Giao thông - Vận tải;GT-VT|SGTVT|Xây dựng',
  'Giao thông công chánh|GTCC|SGTCC|Xây dựng',
  'Tài nguyên và Môi trường|TN&MT;TNMT;TN-MT;Tài nguyên - Môi trường;Tài nguyên Môi trường|STNMT;STN&MT|Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn|NN&PTNT;NN và PTNT;NNPTNT;NN-PTNT;Nông nghiệp - PTNT;Nông nghiệp và PTNT|SNN&PTNT;SNNPTNT;SNN|Nông nghiệp và Môi trường',
  'Thông tin và Truyền thông|TT&TT;TTTT;TT-TT;Thông tin - Truyền thông|STTTT;STT&TT|Khoa học và Công nghệ',
  'Lao động - Thương binh và Xã hội|LĐ-TB&XH;LĐTB&XH;LĐTBXH;LĐ-TBXH;Lao động-TBXH;Lao động - TBXH;Lao động, Thương binh và Xã hội;Lao động - Thương binh & Xã hội|SLĐTBXH;SLĐTB&XH;SLĐ-TBXH|Nội vụ',
].map(department);
