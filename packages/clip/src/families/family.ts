/** What makes a family recognisable: each mark that is found adds its weight. */
export interface FamilyMark {
  /** `.class`, `#id`, `meta:generator=…` (a part of its content) or `key:…` (an element's name in the page). */
  readonly mark: string;
  readonly weight: number;
}

/** The rule pack of one family of pages: how it is recognised and where it keeps what. */
export interface Family {
  readonly id: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly marks: readonly FamilyMark[];
  /** Names of the element with the body, the best first. */
  readonly body: readonly string[];
  readonly title: readonly string[];
  readonly sapo: readonly string[];
  readonly date: readonly string[];
  readonly author: readonly string[];
  readonly attachments: readonly string[];
  readonly captions: readonly string[];
  /** Names inside the body that are not the article's words. */
  readonly leaveOut: readonly string[];
  /** Where the key of the article stands in its address; the first group is the key. */
  readonly keys: readonly RegExp[];
}

/** Names inside a body that no family counts to the article's words. */
export const COMMON_LEAVE_OUT = [
  '.social',
  '.share',
  '.sharing',
  '.social-share',
  '.tags',
  '.tag-list',
  '.related',
  '.related-news',
  '.tin-lien-quan',
  '.tinlienquan',
  '.breadcrumb',
  '.print',
  '.fb-like',
  '.rating',
  '.comment',
  '.comments',
  '.author-bio',
];
