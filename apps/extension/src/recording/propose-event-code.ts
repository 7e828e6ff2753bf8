/** Words that say what an event is about, and the letters they give its code; the first that fits counts. */
const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/giáo dục|nhà giáo|học sinh|trường học/u, 'GD'],
  [/y tế|bệnh viện|khám chữa bệnh/u, 'YT'],
  [/nông nghiệp|nông dân|nông thôn/u, 'NN'],
  [/doanh nghiệp|đầu tư|kinh doanh/u, 'DN'],
  [/thanh niên|đoàn viên/u, 'TN'],
  [/công nhân|người lao động|công đoàn/u, 'LD'],
  [/phụ nữ/u, 'PN'],
  [/cử tri/u, 'CT'],
  [/chuyển đổi số|khoa học|công nghệ/u, 'CN'],
  [/đất đai|giải phóng mặt bằng/u, 'DD'],
  [/giao thông/u, 'GT'],
  [/môi trường/u, 'MT'],
  [/tiếp công dân/u, 'TC'],
  [/hội đồng nhân dân|hđnd|kỳ họp/u, 'HD'],
  [/đối thoại/u, 'DT'],
  [/kết luận/u, 'KL'],
];

const OTHER = 'HN';

/**
 * A short code for an event from its name and the year it was held: letters for its subject, two digits of the year,
 * and a letter where the code is taken.
 *
 * @example
 * proposeEventCode('Hội nghị đối thoại với ngành giáo dục', { year: 2025, taken: [] }); // => 'GD25'
 */
export function proposeEventCode(
  name: string,
  context: { readonly year: number; readonly taken: readonly string[] },
): string {
  const words = name.normalize('NFC').toLowerCase();
  const letters = SUBJECTS.find(([subject]) => subject.test(words))?.[1] ?? OTHER;
  const code = `${letters}${String(context.year % 100).padStart(2, '0')}`;
  const free = ['', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find(
    (suffix) => !context.taken.includes(code + suffix),
  );
  return code + (free ?? '');
}
