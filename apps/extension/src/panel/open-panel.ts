/** A window that is hidden is not painted: it goes on after so many milliseconds. */
const LONGEST_MS = 300;

/** Resolves once the browser has painted the heading that stands in the page. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const observer = new PerformanceObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
    setTimeout(resolve, LONGEST_MS);
  });

/** The build names in the page what is needed next: all of it is fetched together, and not each file once another asks for it. */
function fetchNext(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-next]'))
    link.rel = link.dataset['next'] ?? '';
}

// What is loaded before the first painting holds it up.
await painted();
fetchNext();
await import('./start-panel');

export {};
