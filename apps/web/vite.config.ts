import { defineConfig } from 'vite';

/** Pages are built into dist/web, which the api serves; while developing, `vite apps/web` asks the api on port 3000. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
    // One sheet: rules of equal weight fall in the same order on every way through the pages (docs/adr/0020).
    cssCodeSplit: false,
    rolldownOptions: {
      // "use client" means nothing here.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000', '/tra-cuu': 'http://127.0.0.1:3000' } },
});
