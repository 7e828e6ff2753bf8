import { COMMON_LEAVE_OUT, type Family } from './family';

/** Drupal, 7 and later. */
export const DRUPAL: Family = {
  id: 'drupal',
  label: { vi: 'Trang Drupal', en: 'Drupal site' },
  marks: [
    { mark: 'meta:generator=drupal', weight: 4 },
    { mark: '.field-name-body', weight: 3 },
    { mark: '.field--name-body', weight: 3 },
    { mark: '.node--view-mode-full', weight: 2 },
    { mark: '.region-content', weight: 1 },
  ],
  body: ['.field-name-body', '.field--name-body', '.node__content'],
  title: ['#page-title', '.page-title', '.node__title', '.field--name-title'],
  sapo: ['.field-name-field-sapo', '.field--name-field-sapo', '.field--name-field-summary'],
  date: ['.submitted', '.node__submitted', '.node__meta', '.field--name-created'],
  author: ['.username', '.field--name-field-author'],
  attachments: ['.field-type-file', '.field--type-file', '.file'],
  captions: ['.caption-text', '.image-field-caption', '.caption'],
  leaveOut: [
    '.field-type-taxonomy-term-reference',
    '.field--name-field-tags',
    '.links',
    '.submitted',
    '.node__meta',
    '.comment-wrapper',
    ...COMMON_LEAVE_OUT,
  ],
  keys: [/\/node\/(\d{1,12})/u],
};

/** Joomla, 1.5 to 5. */
export const JOOMLA: Family = {
  id: 'joomla',
  label: { vi: 'Trang Joomla', en: 'Joomla site' },
  marks: [
    { mark: 'meta:generator=joomla', weight: 4 },
    { mark: '.item-page', weight: 2 },
    { mark: '.contentpaneopen', weight: 3 },
    { mark: '.com_content', weight: 2 },
    { mark: '.componentheading', weight: 1 },
    { mark: '.itemFullText', weight: 2 },
  ],
  body: ['.itemFullText', '.com-content-article__body', '.item-page', '.contentpaneopen'],
  title: ['.contentheading', '.itemTitle', '.page-header'],
  sapo: ['.itemIntroText'],
  date: ['.published', '.create', '.createdate', '.itemDateCreated'],
  author: ['.createdby', '.itemAuthor'],
  attachments: ['.attachmentsContainer', '.itemAttachments', '.attachmentsList'],
  captions: ['.img_caption', '.itemImageCaption'],
  leaveOut: [
    '.contentheading',
    '.page-header',
    '.article-info',
    '.article_info',
    '.icons',
    '.buttonheading',
    '.createdate',
    '.createdby',
    '.modifydate',
    '.pagenav',
    '.pager',
    '.attachmentsContainer',
    ...COMMON_LEAVE_OUT,
  ],
  keys: [/[?&]id=(\d{1,12})/u, /\/(\d{1,9})-[^/]{1,300}$/u],
};
