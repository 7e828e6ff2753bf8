import { COMMON_LEAVE_OUT, type Family } from './family';

/** VCCorp, on which many newspapers run. */
export const VCCORP: Family = {
  id: 'vccorp',
  label: { vi: 'Trang theo khuôn VCCorp', en: 'VCCorp template' },
  marks: [
    { mark: '.detail-content', weight: 2 },
    { mark: '.detail-sapo', weight: 2 },
    { mark: '.detail-cmain', weight: 2 },
    { mark: '.afcbc-body', weight: 3 },
    { mark: '.knc-content', weight: 3 },
    { mark: '.PhotoCMS_Caption', weight: 2 },
    { mark: '.VCSortableInPreviewMode', weight: 3 },
  ],
  body: [
    '.afcbc-body',
    '.detail-content',
    '.knc-content',
    '.detail__cmain-content',
    '.news-content',
  ],
  title: ['.detail-title', '.article-title', '.kbwc-title', '.title-detail'],
  sapo: ['.detail-sapo', '.knc-sapo', '.sapo'],
  date: ['.detail-time', '.detail-date', '.kbwcm-time', '.publish-date', '.pdate'],
  author: ['.author-info', '.detail-author', '.kbwcm-author', '.author'],
  attachments: ['.attach-file', '.file-attach'],
  captions: ['.PhotoCMS_Caption', '.VideoCMS_Caption', '.caption'],
  leaveOut: [
    '.VCSortableInPreviewMode[type=RelatedOneNews]',
    '.link-source-wrapper',
    '.kbwscwl-relatedbox',
    '.box-stream',
    ...COMMON_LEAVE_OUT,
  ],
  keys: [/-(?:\d{1,4}-)?(\d{8,})\.(?:htm|html|chn)$/u, /-(\d{8,})\.(?:htm|html|chn)/u],
};

/** WordPress. */
export const WORDPRESS: Family = {
  id: 'wordpress',
  label: { vi: 'Trang WordPress', en: 'WordPress site' },
  marks: [
    { mark: 'meta:generator=wordpress', weight: 4 },
    { mark: '.entry-content', weight: 2 },
    { mark: '.hentry', weight: 1 },
    { mark: '.single-post', weight: 2 },
    { mark: '.wp-block-group', weight: 2 },
    { mark: '.wp-caption', weight: 2 },
    { mark: '.wp-singular', weight: 3 },
  ],
  body: [
    '.entry-content',
    '.post-content',
    '.td-post-content',
    '.single-content',
    '.wp-block-post-content',
  ],
  title: ['.entry-title', '.post-title', '.wp-block-post-title'],
  sapo: ['.entry-summary', '.post-excerpt'],
  date: ['.entry-date', '.published', '.posted-on', '.post-date'],
  author: ['.author', '.byline', '.post-author', '.fn'],
  attachments: ['.wp-block-file', '.attachments'],
  captions: ['.wp-caption-text', '.wp-element-caption', '.gallery-caption'],
  leaveOut: [
    '.sharedaddy',
    '.jp-relatedposts',
    '.addtoany_share_save_container',
    '.wp-block-buttons',
    '.post-navigation',
    '.yarpp',
    '.kk-star-ratings',
    '.ez-toc-container',
    ...COMMON_LEAVE_OUT,
  ],
  keys: [/[?&]p=(\d{1,12})/u],
};
