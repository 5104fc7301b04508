/** The path under which the pages are served, without a slash at its end: empty, or the path of a `PUBLIC_URL`. */
export const basePath = (): string => new URL('.', document.baseURI).pathname.replace(/\/$/, '');
