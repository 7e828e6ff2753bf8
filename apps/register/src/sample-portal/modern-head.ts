import { html, raw } from 'hono/html';
import { type Markup, type PageContext, PORTAL_NAME } from './page-context.js';
import type { SampleArticle } from './sample-article.js';

function newsArticle(article: SampleArticle, context: PageContext): object {
  const publisher = { '@type': 'Organization', name: PORTAL_NAME, url: context.origin };
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.sapo,
    inLanguage: 'vi',
    datePublished: article.publishedAt,
    ...(article.modifiedAt === null ? {} : { dateModified: article.modifiedAt }),
    author: [{ '@type': 'Person', name: article.author }],
    publisher,
    articleSection: article.section,
    keywords: article.tags,
    image: article.figures.map(({ scene }) => `${context.origin}/assets/${scene}.svg`),
    mainEntityOfPage: `${context.origin}/modern/${article.slug}`,
  };
}

// NOTE: inside a script element only "<" can end the element, so escaping it is enough.
function jsonForScript(value: object): Markup {
  return raw(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

function property(name: string, content: string): Markup {
  return html`<meta property="${name}" content="${content}" /> `;
}

function openGraph(article: SampleArticle, context: PageContext): Markup[] {
  const dated: [string, string | null][] = [
    ['og:type', 'article'],
    ['og:site_name', PORTAL_NAME],
    ['og:locale', 'vi_VN'],
    ['og:title', article.title],
    ['og:description', article.sapo],
    ['og:url', `${context.origin}/modern/${article.slug}`],
    ['article:published_time', article.publishedAt],
    ['article:modified_time', article.modifiedAt],
    ['article:author', article.author],
    ['article:section', article.section],
    ...article.tags.map((tag): [string, string] => ['article:tag', tag]),
  ];
  return dated.flatMap(([name, content]) => (content === null ? [] : [property(name, content)]));
}

/**
 * The head of the modern layout, where title, dates, author and sections stand for machines.
 *
 * @param article - the article shown
 * @param context - the portal's origin, for absolute addresses
 * @returns the `head` element
 * @example
 * String(modernHead(article, context)).includes('application/ld+json') // => true
 */
export function modernHead(article: SampleArticle, context: PageContext): Markup {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${article.title} | ${PORTAL_NAME}</title>
    <meta name="description" content="${article.sapo}" />
    <meta name="author" content="${article.author}" />
    ${openGraph(article, context)}
    <link rel="canonical" href="${context.origin}/modern/${article.slug}" />
    <link rel="icon" href="/assets/emblem.svg" />
    <link rel="stylesheet" href="/assets/modern.css" />
    <script type="application/ld+json">
      ${jsonForScript(newsArticle(article, context))}
    </script>
  </head>`;
}
