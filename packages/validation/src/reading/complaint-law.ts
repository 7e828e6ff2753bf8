/**
 * Words by which somebody lodges a complaint or a denunciation in the sense of the laws on complaints and denunciations;
 * speaking of "giải quyết khiếu nại, tố cáo" as a field of work is not one.
 */
const LODGED =
  /(?<!\p{L})(?:đơn (?:thư )?(?:khiếu nại|tố cáo)|(?:khiếu nại|tố cáo) (?:quyết định|hành vi|ông|bà|đồng chí|cán bộ)|(?:tôi|chúng tôi|gia đình tôi|công dân) (?:xin |đề nghị )?(?:khiếu nại|tố cáo))(?!\p{L})/iu;

/** Words that make it a field of work again. */
const FIELD_OF_WORK =
  /(?:giải quyết|xử lý|tiếp nhận|công tác|phân loại)[^.;]{0,40}(?:khiếu nại|tố cáo)/iu;

/**
 * Whether a text lodges a complaint or a denunciation, which have procedures of their own.
 *
 * @example
 * isComplaintAtLaw('tố cáo ông A nhận tiền'); // => true
 */
export function isComplaintAtLaw(text: string): boolean {
  return LODGED.test(text) && !FIELD_OF_WORK.test(text);
}
