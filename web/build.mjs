// Bundles the pages into dist/: stable names, so that the server revalidates by ETag.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const properties = new Map();

const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  format: 'iife',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

rmSync(here('dist'), { recursive: true, force: true });
mkdirSync(here('dist/assets'), { recursive: true });

await Promise.all([
  build({
    ...common,
    entryPoints: [here('widget/main.ts')],
    outfile: here('dist/widget.js'),
    loader: { '.css': 'text' },
    plugins: [minifiedCss()],
  }),
  build({
    ...common,
    entryPoints: {
      demo: here('demo/main.ts'),
      showroom: here('showroom/main.tsx'),
      audit: here('audit/main.tsx'),
    },
    outdir: here('dist/assets'),
    jsx: 'automatic',
    jsxImportSource: 'preact',
  }),
]);

cpSync(here('demo/index.html'), here('dist/index.html'));
cpSync(here('showroom/index.html'), here('dist/showroom/index.html'));
cpSync(here('audit/index.html'), here('dist/audit/index.html'));
cpSync(here('shared/favicon.svg'), here('dist/assets/favicon.svg'));

// The widget carries its style as text for constructable style sheets; minify it on the way.
function minifiedCss() {
  return {
    name: 'minified-css',
    setup(bundler) {
      bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const sheet = await build({
          entryPoints: [path],
          bundle: true,
          minify: true,
          write: false,
          target: 'es2022',
        });
        return { contents: shortNames(sheet.outputFiles[0].text.trim()), loader: 'text' };
      });
    },
  };
}

// The same short custom property in every sheet (--accent-soft becomes --a), and no rules for a
// page's root: the widget has only its host.
function shortNames(css) {
  return css
    .replaceAll(':root,', '')
    .replace(/(--[a-z0-9-]+): /g, '$1:')
    .replace(/--[a-z][a-z0-9-]*/g, (name) => {
      if (!properties.has(name)) properties.set(name, `--${properties.size.toString(36)}`);
      return properties.get(name);
    });
}
