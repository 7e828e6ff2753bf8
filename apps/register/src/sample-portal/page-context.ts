import type { html } from 'hono/html';
import type { SampleArticle } from './sample-article.js';

/** A rendered piece of a page: what hono's escaping template returns. */
export type Markup = ReturnType<typeof html>;

/** What a layout needs to know besides the article it shows. */
export interface PageContext {
  /** Scheme, host and port of the portal, without a slash at the end. */
  readonly origin: string;
  /** The other articles, for the lists beside and below. */
  readonly others: readonly SampleArticle[];
}

/** The name that the fictional city's portal carries on every page. */
export const PORTAL_NAME = 'Cổng Thông tin điện tử thành phố Thanh Giang';

/** Says on every page that nothing on it is real. */
export const SAMPLE_NOTICE =
  'Trang mẫu để dùng thử CamKết. Thành phố Thanh Giang, các nhân vật, văn bản và số liệu đều là hư cấu.';
