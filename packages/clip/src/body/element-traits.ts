import { nameOf } from '../page/place-in-page';
import { tagOf } from '../rendering/tag-roles';

/** What an element's name says it is for. */
export interface ElementTraits {
  readonly tag: string;
  /** Navigation, advertising, sharing, dates and other furniture. */
  readonly isFurniture: boolean;
  /** Lists of other articles, and comments. */
  readonly isElsewhere: boolean;
  /** The body of an article. */
  readonly isBody: boolean;
  /** A caption or a credit. */
  readonly isCaption: boolean;
}

function anyWord(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.trim().split(/\s+/u).join('|')})(?:$|[\\s_-])`, 'u');
}

const FURNITURE = anyWord(`
  nav navbar navigation menu footer foot sidebar breadcrumbs? share sharing social tags? taglist toolbar cookie consent
  banner promo advert[a-z]* ads? sponsor[a-z]* newsletter subscribe subscription signup popup modal login paywall copyright
  cta widget header masthead meta byline dateline timestamp bio author[a-z]* download
  chiase chia-se ngaydang ngay-dang tacgia tac-gia luotxem luot-xem quangcao quang-cao dangnhap timkiem tukhoa
`);
const ELSEWHERE = new RegExp(
  `${
    anyWord(`
  related recommend[a-z]* comments? disqus more most popular trending teasers? cards? latest next prev previous pagination
  readmore read-more outbrain taboola carousel slider swiper
  tinlienquan tinkhac tincungchuyenmuc lienquan tinmoi xemthem xem-them binhluan binh-luan docnhieu xemnhieu ykien
`).source
  }|related|recirc|tin-lien-quan|tin-khac|cac-tin|lien-quan|cung-chuyen-muc`,
  'u',
);
const BODY = new RegExp(
  `${
    anyWord(`
  article-content article_content post__content story-content body-content content-body rte wysiwyg blog-content blog-post
  single-content main-content prose detail-content text noidung noi-dung newscontent news-content contentdetail content-detail
  chitiet chi-tiet journal-content-article ms-rtestate-field bodytext
`).source
  }|articlebody|article-body|article__body|entry-content|post-content|post-body|story-body|body-text|rich-?text|news-bodyhtml`,
  'u',
);
const CAPTION = /caption|credit|chuthich|chu-thich/u;
const WHOLE_PAGE = new Set(['html', 'body']);

/**
 * What an element's name says it is for; the same element is looked at once.
 * @example traitsOf(element, new Map()).isFurniture // => true
 */
export function traitsOf(element: Element, known: Map<Element, ElementTraits>): ElementTraits {
  const before = known.get(element);
  if (before) return before;
  const tag = tagOf(element);
  const name = WHOLE_PAGE.has(tag) ? '' : nameOf(element);
  const traits =
    name === ''
      ? { tag, isFurniture: false, isElsewhere: false, isBody: false, isCaption: false }
      : {
          tag,
          isFurniture: FURNITURE.test(name),
          isElsewhere: ELSEWHERE.test(name),
          isBody: BODY.test(name),
          isCaption: CAPTION.test(name),
        };
  known.set(element, traits);
  return traits;
}
