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

const COMMON_LEAVE_OUT = [
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

/** The families in the order in which equally good evidence is decided. */
export const FAMILIES: readonly Family[] = [
  {
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
  },
  {
    id: 'liferay',
    label: { vi: 'Cổng Liferay', en: 'Liferay portal' },
    marks: [
      { mark: '.portlet-asset-publisher', weight: 3 },
      { mark: '.portlet-body', weight: 1 },
      { mark: '.journal-content-article', weight: 3 },
      { mark: '.asset-full-content', weight: 3 },
      { mark: '.portlet-boundary', weight: 2 },
      { mark: '#p_p_id', weight: 1 },
    ],
    body: [
      '.journal-content-article',
      '.asset-full-content',
      '.asset-content',
      '.content-detail',
      '.article-content',
    ],
    title: ['.asset-title', '.header-title', '.title-detail', '.news-title'],
    sapo: ['.asset-summary', '.sapo', '.summary', '.description'],
    date: ['.metadata-publish-date', '.metadata-entry', '.publish-date', '.date', '.time'],
    author: ['.metadata-author', '.author', '.user-name'],
    attachments: ['.asset-attachments', '.attachments', '.taglib-attachments'],
    captions: ['.caption', '.image-caption'],
    leaveOut: [
      '.asset-metadata',
      '.asset-ratings',
      '.asset-links',
      '.asset-user-actions',
      '.asset-more',
      '.asset-related-assets',
      '.taglib-social-bookmarks',
      '.pagination',
      ...COMMON_LEAVE_OUT,
    ],
    keys: [
      /\/(?:content|asset_publisher\/[^/]{1,60}\/content)\/(?:id\/)?([^/?#]{1,300})/u,
      /\/-\/([^/?#]{1,300})/u,
      /[?&](?:articleId|_[A-Za-z0-9_]{1,90}_(?:articleId|assetEntryId|entryId))=(\d{1,20})/u,
    ],
  },
  {
    id: 'sharepoint',
    label: { vi: 'Cổng SharePoint', en: 'SharePoint portal' },
    marks: [
      { mark: 'meta:generator=sharepoint', weight: 4 },
      { mark: '#s4-workspace', weight: 3 },
      { mark: '#s4-bodyContainer', weight: 2 },
      { mark: '.ms-rtestate-field', weight: 3 },
      { mark: '.ms-WPBody', weight: 2 },
      { mark: '.ms-webpart-zone', weight: 2 },
      { mark: '#MSOWebPartPage_PostbackSource', weight: 3 },
    ],
    body: [
      '.ms-rtestate-field',
      '.ArticleContent',
      '.article-content',
      '.newsContent',
      '.news-content',
      '.PageContent',
    ],
    title: ['.ArticleTitle', '.article-title', '.news-title', '.titlenews', '.title'],
    sapo: ['.ArticleSummary', '.article-summary', '.news-summary', '.sapo', '.lead'],
    date: ['.ArticleDate', '.article-date', '.news-date', '.datetime', '.date', '.ngaydang'],
    author: ['.ArticleAuthor', '.article-author', '.author', '.tacgia'],
    attachments: ['.ms-attachments', '.attachments', '#idAttachmentsTable', '.filedinhkem'],
    captions: ['.ms-rteImageCaption', '.image-caption', '.caption'],
    leaveOut: ['.ms-webpart-chrome-title', '.ms-commentexpand-iconouter', ...COMMON_LEAVE_OUT],
    keys: [
      /[?&](?:ItemID|ItemId|itemid|IDNews|NewsID|newsid|List_ID)=([^&#]{1,60})/u,
      /-(\d{1,12})\.(?:aspx|html?)/u,
    ],
  },
  {
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
  },
  {
    id: 'nukeviet',
    label: { vi: 'Trang NukeViet', en: 'NukeViet site' },
    marks: [
      { mark: 'meta:generator=nukeviet', weight: 4 },
      { mark: '#news-bodyhtml', weight: 4 },
      { mark: '.bodytext', weight: 1 },
    ],
    body: ['#news-bodyhtml', '.bodytext'],
    title: ['.title'],
    sapo: ['.hometext', '#hometext'],
    date: ['.h5', '.time'],
    author: ['.author'],
    attachments: ['.newsattach', '.attach'],
    captions: ['.image-caption', '.caption'],
    leaveOut: ['.socialicon', ...COMMON_LEAVE_OUT],
    keys: [/-(\d{1,10})\.html(?:$|[?#])/u],
  },
  {
    id: 'webforms',
    label: { vi: 'Trang ASP.NET WebForms', en: 'ASP.NET WebForms page' },
    marks: [
      { mark: '#__VIEWSTATE', weight: 3 },
      { mark: '#aspnetForm', weight: 3 },
      { mark: '#__EVENTVALIDATION', weight: 2 },
      { mark: '#__VIEWSTATEGENERATOR', weight: 2 },
      { mark: '#form1', weight: 1 },
    ],
    body: [
      '#lblNoiDung',
      '#lblContent',
      '#ltrContent',
      '#divContent',
      '#divNoiDung',
      '#ContentDetail',
      '#divArticleDescription',
      '.noidung',
      '.noi-dung',
      '.content-detail',
      '.detail-content',
      '.news-content',
      '.article-content',
      '.ArticleContent',
    ],
    title: [
      '#lblTieuDe',
      '#lblTitle',
      '#lbTitle',
      '.tieude',
      '.tieu-de',
      '.news-title',
      '.title-detail',
      '.article-title',
    ],
    sapo: [
      '#lblTomTat',
      '#lblTrichYeu',
      '#lblSummary',
      '#lblHeadline',
      '.trichyeu',
      '.tomtat',
      '.sapo',
      '.news-sapo',
    ],
    date: [
      '#lblNgayDang',
      '#lblDate',
      '#lblDateTime',
      '#lbDate',
      '.ngaydang',
      '.ngay-dang',
      '.date',
      '.datetime',
      '.time',
    ],
    author: ['#lblTacGia', '#lblAuthor', '.tacgia', '.tac-gia', '.author'],
    attachments: [
      '#pnlAttach',
      '#divFile',
      '.filedinhkem',
      '.file-dinh-kem',
      '.attachments',
      '.attach',
    ],
    captions: ['.chuthich', '.chu-thich', '.caption', '.image-caption'],
    leaveOut: ['.tinkhac', '.tin-khac', '.tinlienquan', ...COMMON_LEAVE_OUT],
    keys: [
      /[?&](?:id|ID|Id|newsid|NewsID|NewsId|idtin|IDTin|articleid|ArticleId|itemid|ItemID|tinid|TinID)=([^&#]{1,60})/u,
      /[-/](\d{2,12})(?:\.(?:aspx|html?))?(?:$|[?#])/u,
    ],
  },
];
