import { createPageCommands, type PageCommands } from './page-commands';

declare global {
  var camketPage: PageCommands | undefined;
}

// Injected again at every gesture; the first copy keeps the painting of the page.
globalThis.camketPage ??= createPageCommands(document);
