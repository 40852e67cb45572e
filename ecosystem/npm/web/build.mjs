// Builds main.tsx, which shows everything, and one.tsx, which uses a single icon: build.mjs, in the folder of the project.
import fs from 'node:fs';
import { build } from 'vite';

for (const name of ['main', 'one']) {
  await build({
    logLevel: 'error',
    configFile: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: `dist/${name}`,
      assetsInlineLimit: 10_000_000,
      minify: false,
      lib: { entry: `${name}.tsx`, formats: ['iife'], name: 'page', fileName: () => `${name}.js`, cssFileName: name },
      rollupOptions: name === 'one' ? { external: ['react', 'react/jsx-runtime'] } : {},
    },
  });
}
const read = (file) => fs.readFileSync(`dist/main/main.${file}`, 'utf8');
fs.writeFileSync(
  'page.html',
  `<!doctype html><meta charset="utf-8"><style>${read('css')}</style><body style="margin:0"><div id="root"></div>
<script>${read('js')}</script>`,
);
