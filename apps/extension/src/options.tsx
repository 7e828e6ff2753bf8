// NOTE: Plasmo makes the page of this file; scripts/build.mjs puts our own module into it.
export {};
