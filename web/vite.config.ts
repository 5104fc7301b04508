import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The address of a running server, for `npm run dev:pages`. */
const server = process.env.LANDFALL_URL ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: folder('.'),
  // The pages also work below the path of a `PUBLIC_URL`; every route has one level.
  base: './',
  esbuild: { jsx: 'automatic' },
  build: {
    outDir: folder('../dist/pages'),
    emptyOutDir: true,
    target: 'es2022',
    // A picture or font in a style sheet would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: Object.fromEntries(['/graphql', '/playground'].map((path) => [path, server])) },
});
