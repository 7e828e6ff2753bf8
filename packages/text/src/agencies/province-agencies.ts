import {
  HAI_PHONG_AGENCIES,
  PROVINCES,
  type Agency,
  type AgencyDirectory,
  type ProvincialUnit,
} from '@camket/domain/data';
import { foldForSearch } from '../text/fold-for-search';
import { DEPARTMENTS, type Department } from './department-names';

/** Directories kept by hand; they stand in for what is formed from the law. */
const KEPT: readonly AgencyDirectory[] = [HAI_PHONG_AGENCIES];

/** Departments that only the provinces named have; Decree 150/2025/NĐ-CP lets others do without them. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  'Sở Quy hoạch - Kiến trúc': ['01', '79'],
  'Sở An toàn thực phẩm': ['79'],
};
/** Departments merged elsewhere in 2025 that these provinces kept. */
const STILL_IN: Readonly<Record<string, readonly string[]>> = {
  'Sở Văn hóa và Thể thao': ['01', '46', '79'],
  'Sở Du lịch': ['01', '46', '79'],
};
const MERGED_UNTIL = '2025-02-28';
const PROVINCES_UNTIL = '2025-06-30';
const DEPARTMENT_SOURCE = 'Decree 150/2025/NĐ-CP; mergers of departments on 1 March 2025';
const BODY_SOURCE = 'Law 72/2025/QH15; Statute of the Party; Resolution 202/2025/QH15';

/** What a provincial body is called: `L` stands for tỉnh or thành phố, `D` for Tỉnh ủy or Thành ủy, `P` for the province. */
const BODIES: readonly (readonly [Agency['kind'], string, ...string[]])[] = [
  ['party', 'D P', 'D'],
  ['party', 'Ban Thường vụ D P', 'Ban Thường vụ D', 'BTV D'],
  ['party', 'Văn phòng D P', 'Văn phòng D'],
  ['party', 'Ban Tổ chức D P', 'Ban Tổ chức D'],
  ['party', 'Ban Tuyên giáo và Dân vận D P', 'Ban Tuyên giáo và Dân vận D'],
  ['party', 'Ban Nội chính D P', 'Ban Nội chính D'],
  ['party', 'Ủy ban Kiểm tra D P', 'Ủy ban Kiểm tra D', 'UBKT D'],
  ['council', 'Hội đồng nhân dân L P', 'Hội đồng nhân dân L', 'HĐND L', 'HĐND L P'],
  ['peoples_committee', 'Ủy ban nhân dân L P', 'Ủy ban nhân dân L', 'UBND L', 'UBND L P'],
  ['department', 'Văn phòng Ủy ban nhân dân L P', 'Văn phòng UBND L', 'Văn phòng UBND L P'],
  ['department', 'Thanh tra L P', 'Thanh tra L'],
  ['deputies', 'Đoàn đại biểu Quốc hội L P', 'Đoàn ĐBQH L', 'Đoàn ĐBQH L P'],
  ['security', 'Công an L P', 'Công an L'],
  ['security', 'Bộ Chỉ huy Quân sự L P', 'Bộ CHQS L', 'Bộ CHQS L P'],
  [
    'mass_organisation',
    'Ủy ban Mặt trận Tổ quốc Việt Nam L P',
    'Ủy ban MTTQ Việt Nam L',
    'MTTQ L P',
  ],
];
/** The capital and Hồ Chí Minh City have a high command in place of a military command. */
const HIGH_COMMANDS: Readonly<Record<string, string>> = {
  '01': 'Bộ Tư lệnh Thủ đô Hà Nội',
  '79': 'Bộ Tư lệnh Thành phố Hồ Chí Minh',
};

const slug = (name: string): string =>
  foldForSearch(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
const idOf = (code: string, name: string): string => `org:${code}:${slug(name)}`;

function fillIn(pattern: string, name: string, kind: ProvincialUnit['kind']): string {
  const [level, party] = kind === 'city' ? ['thành phố', 'Thành ủy'] : ['tỉnh', 'Tỉnh ủy'];
  return pattern
    .replace(/(?<!\p{L})L(?!\p{L})/u, level)
    .replace(/(?<!\p{L})D(?!\p{L})/u, party)
    .replace(/(?<!\p{L})P(?!\p{L})/u, name);
}

/** The bodies of the province, and those of each province merged into it, gone into the same body here. */
function bodiesOf({ code, name, kind, formerNames }: ProvincialUnit): Agency[] {
  return BODIES.flatMap(([bodyKind, pattern, ...shorts]) => {
    const high = pattern.startsWith('Bộ Chỉ huy') ? HIGH_COMMANDS[code] : undefined;
    const own = high ?? fillIn(pattern, name, kind);
    const base = { kind: bodyKind, source: BODY_SOURCE, status: 'to_confirm' as const };
    const aliases = high === undefined ? shorts.map((short) => fillIn(short, name, kind)) : [];
    const former = formerNames.map((before): Agency => {
      const formerName = fillIn(pattern, before, 'province');
      return {
        ...base,
        id: idOf(code, formerName),
        name: formerName,
        aliases: shorts
          .filter((short) => short.endsWith(' P'))
          .map((short) => fillIn(short, before, 'province')),
        validToOn: PROVINCES_UNTIL,
        successorIds: [idOf(code, own)],
      };
    });
    return [{ ...base, id: idOf(code, own), name: own, aliases, successorIds: [] }, ...former];
  });
}

function departmentOf(code: string, department: Department): Agency {
  const { name, shorts, codes, successor } = department;
  const isMerged = successor !== undefined && STILL_IN[name]?.includes(code) !== true;
  const issuerCode = codes[0];
  return {
    id: idOf(code, name),
    name,
    kind: 'department',
    aliases: shorts.map((short) => `Sở ${short}`),
    ...(issuerCode === undefined ? {} : { issuerCode }),
    ...(isMerged ? { validToOn: MERGED_UNTIL } : {}),
    successorIds: isMerged ? [idOf(code, successor)] : [],
    source: DEPARTMENT_SOURCE,
    status: 'to_confirm',
  };
}

function formDirectory(unit: ProvincialUnit): AgencyDirectory {
  const departments = DEPARTMENTS.filter(
    ({ name }) => ONLY_IN[name]?.includes(unit.code) ?? true,
  ).map((department) => departmentOf(unit.code, department));
  return {
    scope: unit.code,
    name: unit.name,
    version: 'formed-2025-07-01',
    agencies: [...departments, ...bodiesOf(unit)],
  };
}

const FORMED = new Map<string, AgencyDirectory>();

/**
 * The bodies of a province by its two-digit code: the directory kept for it, else what the law gives every province, named
 * after it, with the departments merged in 2025 and the bodies of provinces merged into it, each with who has taken over.
 * Undefined for a code no province has.
 *
 * @example
 * provinceAgencies('22')?.agencies.some(({ name }) => name === 'Ủy ban nhân dân tỉnh Quảng Ninh'); // => true
 */
export function provinceAgencies(code: string): AgencyDirectory | undefined {
  const known = KEPT.find(({ scope }) => scope === code) ?? FORMED.get(code);
  const unit = known ? undefined : PROVINCES.find((one) => one.code === code);
  if (!unit) return known;
  const formed = formDirectory(unit);
  FORMED.set(code, formed);
  return formed;
}

function timesIn(words: string, name: string): number {
  let count = 0;
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length))
    count += 1;
  return count;
}

/**
 * Codes of the provinces that some words name, by names of today and of before, the most often named first.
 *
 * @example
 * provincesNamed('Đoàn công tác Hà Nội thăm Bắc Giang; Bắc Giang có 20 dự án.'); // => ['24', '01']
 */
export function provincesNamed(words: string): string[] {
  return PROVINCES.map(({ code, name, formerNames }) => ({
    code,
    count: [name, ...formerNames].reduce((sum, one) => sum + timesIn(words, one), 0),
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ code }) => code);
}
