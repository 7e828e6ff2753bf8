/** A province or centrally-run city with its code, its number of commune-level units and the provinces merged into it. */
export interface ProvincialUnit {
  /** Two digits, never reused (Decision 19/2025/QĐ-TTg). */
  readonly code: string;
  readonly name: string;
  readonly kind: 'province' | 'city';
  /** Communes, wards and special zones. */
  readonly communes: number;
  /** First day of the unit in this form. */
  readonly validFromOn: string;
  readonly formerNames: readonly string[];
}

/** Where the list of provincial units comes from, and the day for which it is true. */
export const PROVINCES_SOURCE = {
  asOfOn: '2026-04-30',
  source: '202/2025/QH15; 19/2025/QĐ-TTg; 30/2026/QH16 (Đồng Nai)',
} as const;

/** The 34 provincial units: 7 centrally-run cities and 27 provinces as of 30 April 2026. */
export const PROVINCES: readonly ProvincialUnit[] = [
  {
    code: '01',
    name: 'Hà Nội',
    kind: 'city',
    communes: 126,
    validFromOn: '2025-07-01',
    formerNames: [],
  },
  {
    code: '04',
    name: 'Cao Bằng',
    kind: 'province',
    communes: 56,
    validFromOn: '2025-07-01',
    formerNames: [],
  },
  {
    code: '08',
    name: 'Tuyên Quang',
    kind: 'province',
    communes: 124,
    validFromOn: '2025-07-01',
    formerNames: ['Hà Giang'],
  },
  {
    code: '11',
    name: 'Điện Biên',
    kind: 'province',
    communes: 45,
    validFromOn: '2025-07-01',
    formerNames: [],
  },
  {
    code: '12',
    name: 'Lai Châu',
    kind: 'province',
    communes: 38,
    validFromOn: '2025-07-01',
    formerNames: [],
  },
  {
    code: '14',
    name: 'Sơn La',
    kind: 'province',
    communes: 75,
    validFromOn: '2025-07-01',
    formerNames: [],
  },
  {
    code: '15',
    name: 'Lào Cai',
    kind: 'province',
    communes: 99,
    validFromOn: '2025-07-01',
    formerNames: ['Yên Bái'],
  },
  {
    code: '19',
    name: 'Thái Nguyên',
    kind: 'province',
    communes: 92,
    validFromOn: '2025-07-01',
    formerNames: ['Bắc Kạn'],
  },
  {
    code: '20',
    name: 'Lạng Sơn',
    kind: 'province',
    communes: 65,
    validFromOn: '2025-07-01',
    formerNames: [],
  },
  {
    code: '22',
    name: 'Quảng Ninh',
    kind: 'province',
    communes: 54,
    validFromOn: '2025-07-01',
    formerNames: [],
  },
  {
    code: '24',
    name: 'Bắc Ninh',
    kind: 'province',
    communes: 99,
    validFromOn: '2025-07-01',
    formerNames: ['Bắc Giang'],
  },
  {
    code: '25',
    name: 'Phú Thọ',
    kind: 'province',
    communes: 148,
    validFromOn: '2025-07-01',
    formerNames: ['Vĩnh Phúc', 'Hòa Bình'],
  },
  {
    code: '31',
    name: 'Hải Phòng',
    kind: 'city',
    communes: 114,
    validFromOn: '2025-07-01',
    formerNames: ['Hải Dương'],
  },
  {
    code: '33',
    name: 'Hưng Yên',
    kind: 'province',
    communes: 104,
    validFromOn: '2025-07-01',
    formerNames: ['Thái Bình'],
  },
  {
    code: '37',
    name: 'Ninh Bình',
    kind: 'province',
    communes: 129,
    validFromOn: '2025-07-01',
    formerNames: ['Hà Nam', 'Nam Định'],
  },
  {
    code: '38',
    name: 'Thanh Hóa',
    kind: 'province',
    communes: 166,
    validFromOn: '2025-07-01',
    formerNames: [],
  },
  {
    code: '40',
    name: 'Nghệ An',
    kind: 'province',
    communes: 130,
    validFromOn: '2025-07-01',
    formerNames: [],
  },
  {
    code: '42',
    name: 'Hà Tĩnh',
    kind: 'province',
    communes: 69,
    validFromOn: '2025-07-01',
    formerNames: [],
  },
  {
    code: '44',
    name: 'Quảng Trị',
    kind: 'province',
    communes: 78,
    validFromOn: '2025-07-01',
    formerNames: ['Quảng Bình'],
  },
  {
    code: '46',
    name: 'Huế',
    kind: 'city',
    communes: 40,
    validFromOn: '2025-07-01',
    formerNames: [],
  },
  {
    code: '48',
    name: 'Đà Nẵng',
    kind: 'city',
    communes: 94,
    validFromOn: '2025-07-01',
    formerNames: ['Quảng Nam'],
  },
  {
    code: '51',
    name: 'Quảng Ngãi',
    kind: 'province',
    communes: 96,
    validFromOn: '2025-07-01',
    formerNames: ['Kon Tum'],
  },
  {
    code: '52',
    name: 'Gia Lai',
    kind: 'province',
    communes: 135,
    validFromOn: '2025-07-01',
    formerNames: ['Bình Định'],
  },
  {
    code: '56',
    name: 'Khánh Hòa',
    kind: 'province',
    communes: 65,
    validFromOn: '2025-07-01',
    formerNames: ['Ninh Thuận'],
  },
  {
    code: '66',
    name: 'Đắk Lắk',
    kind: 'province',
    communes: 102,
    validFromOn: '2025-07-01',
    formerNames: ['Phú Yên'],
  },
  {
    code: '68',
    name: 'Lâm Đồng',
    kind: 'province',
    communes: 124,
    validFromOn: '2025-07-01',
    formerNames: ['Đắk Nông', 'Bình Thuận'],
  },
  {
    code: '75',
    name: 'Đồng Nai',
    kind: 'city',
    communes: 95,
    validFromOn: '2026-04-30',
    formerNames: ['Bình Phước'],
  },
  {
    code: '79',
    name: 'Hồ Chí Minh',
    kind: 'city',
    communes: 168,
    validFromOn: '2025-07-01',
    formerNames: ['Bình Dương', 'Bà Rịa - Vũng Tàu'],
  },
  {
    code: '80',
    name: 'Tây Ninh',
    kind: 'province',
    communes: 96,
    validFromOn: '2025-07-01',
    formerNames: ['Long An'],
  },
  {
    code: '82',
    name: 'Đồng Tháp',
    kind: 'province',
    communes: 102,
    validFromOn: '2025-07-01',
    formerNames: ['Tiền Giang'],
  },
  {
    code: '86',
    name: 'Vĩnh Long',
    kind: 'province',
    communes: 124,
    validFromOn: '2025-07-01',
    formerNames: ['Bến Tre', 'Trà Vinh'],
  },
  {
    code: '91',
    name: 'An Giang',
    kind: 'province',
    communes: 102,
    validFromOn: '2025-07-01',
    formerNames: ['Kiên Giang'],
  },
  {
    code: '92',
    name: 'Cần Thơ',
    kind: 'city',
    communes: 103,
    validFromOn: '2025-07-01',
    formerNames: ['Sóc Trăng', 'Hậu Giang'],
  },
  {
    code: '96',
    name: 'Cà Mau',
    kind: 'province',
    communes: 64,
    validFromOn: '2025-07-01',
    formerNames: ['Bạc Liêu'],
  },
];

/**
 * The provincial unit with a name, former names included, or undefined.
 *
 * @example
 * findProvince('Hải Dương')?.name; // => 'Hải Phòng'
 */
export function findProvince(name: string): ProvincialUnit | undefined {
  return PROVINCES.find((unit) => unit.name === name || unit.formerNames.includes(name));
}
