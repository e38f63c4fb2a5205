import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The windows' page. Everything is a file of its own below dist/renderer: the content-security policy allows nothing inline. */
export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    chunkSizeWarningLimit: 4_000,
  },
  worker: { format: 'es' },
});
