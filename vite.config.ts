import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The sentences that react-aria brings in some thirty languages: of those only Griffel's four go into the program. */
const fourLanguages: Plugin = {
  name: 'four-languages',
  load: (id) => {
    const locale =
      /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/]intl[\\/].*\b([a-z]{2})-[A-Z]{2}\.mjs$/u.exec(id)?.[1];
    return locale === undefined || ['nl', 'da', 'de', 'en'].includes(locale) ? null : 'export default {};';
  },
};

/** The windows' page. Everything is a file of its own below dist/renderer: the content-security policy allows nothing inline. */
export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [react(), fourLanguages],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    // A component that nobody draws needs no style sheet either.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/[\\/]renderer[\\/]ui[\\/].*\.tsx?$/u.test(id) },
      // What the way in needs is one file: each takes its turn through three processes.
      output: { codeSplitting: { groups: [{ name: 'door', tags: ['$initial'] }] } },
    },
    chunkSizeWarningLimit: 4_000,
  },
  worker: { format: 'es' },
});
