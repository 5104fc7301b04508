import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The address of a running server, for `npm run dev:pages`. */
const server = process.env.LANDFALL_URL ?? 'http://127.0.0.1:4000';

/** The controls bring their texts in some thirty languages; the pages have two. */
const onlyOurLanguages: Plugin = {
  name: 'only-our-languages',
  enforce: 'pre',
  load: (id) =>
    /\/react-(aria|stately|aria-components)\/.*\/[a-z]{2}-[A-Z]{2}\.mjs$/.test(id) && !/\/(en-US|ko-KR)\.mjs$/.test(id)
      ? 'export default undefined;'
      : undefined,
};

const EARLY_THEME = 'early-theme.js';

/** A classic script in a file of its own: the content security policy forbids one in the page. */
const themeBeforePaint: Plugin = {
  name: 'theme-before-paint',
  buildStart() {
    if (this.meta.watchMode) return;
    this.emitFile({ type: 'asset', name: EARLY_THEME, source: readFileSync(folder(`./app/${EARLY_THEME}`)) });
  },
  transformIndexHtml(_, { bundle = {} }) {
    const built = Object.values(bundle).find((file) => file.type === 'asset' && file.names.includes(EARLY_THEME));
    const src = `./${built?.fileName ?? `app/${EARLY_THEME}`}`;
    return [{ tag: 'script', attrs: { src }, injectTo: 'head-prepend' }];
  },
};

export default defineConfig({
  root: folder('.'),
  // The pages also work below the path of a `PUBLIC_URL`; every route has one level.
  base: './',
  plugins: [onlyOurLanguages, themeBeforePaint],
  esbuild: { jsx: 'automatic' },
  build: {
    outDir: folder('../dist/pages'),
    emptyOutDir: true,
    target: 'es2022',
    // A picture or font in a style sheet would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Of script before compression; the budget of the first load is tested in the browser.
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: Object.fromEntries(['/graphql', '/playground'].map((path) => [path, server])) },
});
