import {readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {transform, transformSync} from 'esbuild';
import {withDirectIcons} from './src/build/direct-icons.mjs';
import {virtualContent} from './src/build/content/virtual-content.ts';

/**
 * The bundles, from one source. `src/build/bundles.ts` runs them (under tsx, since the content
 * plug-in is TypeScript).
 */

/** After terser only template literals hold line breaks: the indents of CSS and HTML, which say nothing. */
const closeUpTemplates = {
  name: 'close-up-templates',
  renderChunk: code => ({code: code.replace(/\n\s+/g, '\n'), map: null}),
};

/**
 * The styles of components, minified. One with a backslash or a part put in is left as it is, and so is a comment
 * that names a file such as `tokens.css`.
 */
const minifyStyles = {
  name: 'minify-styles',
  transform(code, id) {
    if (!id.endsWith('.ts') || !/(?<!\.)\bcss ?`/.test(code)) return null;
    const minified = code.replace(/(?<!\.)\bcss ?`([^`\\$]*)`/g, (_, css) => {
      const {code: small} = transformSync(css, {
        loader: 'css',
        minify: true,
        target: 'safari15',
        charset: 'utf8',
      });
      return `css\`${small.trim()}\``;
    });
    return {code: minified, map: null};
  },
};

/** Only takes the types away: for a draft, and for code whose types the course's bundle has checked. */
const stripTypes = root => ({
  name: 'strip-types',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const sourcefile = relative(root, id);
    try {
      const {code: stripped} = await transform(code, {
        loader: 'ts',
        target: 'es2022',
        sourcefile,
        tsconfigRaw: await readFile(join(root, 'tsconfig.json'), 'utf8'),
      });
      return {code: stripped, map: null};
    } catch (error) {
      return this.error(error.message);
    }
  },
});

/** The rooms that run in a browser. Reading them is what takes long, so one bundle checks the types of all. */
const rooms = [
  ...['course', 'settings', 'package', 'i18n', 'styles', 'lms', 'components', 'connection'],
  ...['player', 'preview', 'workshop', 'flight-check', 'customise'],
];

const checkTypes = () =>
  typescript({
    tsconfig: './tsconfig.json',
    include: rooms.map(room => `src/${room}/**/*.ts`),
    compilerOptions: {
      module: 'ESNext',
      moduleResolution: 'Bundler',
      noEmit: false,
      sourceMap: false,
    },
    noEmitOnError: true,
  });

const minifyFast = {
  name: 'minify-fast',
  async renderChunk(code) {
    const {code: small} = await transform(code, {
      minify: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
    });
    return {code: small, map: null};
  },
};

/** Simple functions only are written out where they are called: more of it is larger once compressed. */
const minify = [
  minifyStyles,
  terser({
    module: true,
    ecma: 2020,
    compress: {passes: 3, inline: 1, keep_fargs: false},
    format: {comments: false},
  }),
  closeUpTemplates,
];

/**
 * Icons come from their own modules, not through Lucide's list of them all: so each goes with the part that
 * shows it, and not all of them with the first.
 */
const directIcons = {
  name: 'direct-icons',
  transform: {
    order: 'post',
    handler: code => {
      const direct = withDirectIcons(code);
      return direct === code ? null : {code: direct, map: null};
    },
  },
};

const resolvePackages = resolve({
  // Without these conditions Lit's development build may be bundled.
  exportConditions: ['browser', 'production'],
  browser: true,
  extensions: ['.js', '.ts'],
});

/**
 * For what no learner fetches at the launch: its last bytes are not worth seconds. Esbuild takes a tenth of the time.
 */
const minifyQuick = [minifyStyles, minifyFast, closeUpTemplates];

/**
 * What several chunks share goes with the one that is there first: a request costs more than some bytes.
 * The rest is split where `import()` stands.
 */
const chunkOf = id => {
  if (
    /\/(scorm12|scorm2004|untracked-session|journal-entry|flight-elements)\.ts$|\/directives\/|\/(async-directive|directive-helpers)\.js$/.test(
      id,
    )
  )
    return undefined;
  if (
    /\/(lease|merge|proof|token-probe|upkeep|windows|detail-writer|detail-dialects|interaction-writer|objective-writer)\.ts$/.test(
      id,
    )
  )
    return 'upkeep';
  if (
    /\/(lit|lit-html|lit-element|@lit\/[^/]+|tslib)\/|\/src\/lms\/|\/src\/player\/main\.ts$/.test(
      id,
    )
  )
    return 'player';
  if (/\/ways\.ts$|\/step-view\.ts$/.test(id)) return 'step-view';
  if (/\/dismiss-event\.ts$|\/i18n\/card\.ts$/.test(id)) return 'card';
  if (/en-nz\/(record|date-and-time)\.ts$|\/i18n\/record\.ts$|\/copy-(field|text)\.ts$/.test(id))
    return 'record';
  return undefined;
};

/** The course. */
export const courseBundle = ({root, draft}) => ({
  input: {player: 'src/player/main.ts'},
  plugins: [
    virtualContent({root}),
    resolvePackages,
    ...(draft ? [stripTypes(root)] : [checkTypes(), minify]),
    directIcons,
  ],
  preserveEntrySignatures: false,
  // A global that is looked at, and nothing made of it, is left out.
  treeshake: {unknownGlobalSideEffects: false},
});

/**
 * A booster: the same source, whose types the main course's bundle has checked, around other content. It is
 * made four times, so esbuild makes it small, which takes a tenth of the time.
 */
export const boosterBundle = ({root, folder, content, cache}) => ({
  input: {player: 'src/player/main.ts', 'short-cover': 'src/player/short-cover.ts'},
  cache,
  plugins: [
    virtualContent({root: folder, check: () => Promise.resolve(content)}),
    resolvePackages,
    stripTypes(root),
    ...minifyQuick,
    directIcons,
  ],
  preserveEntrySignatures: false,
});

/** The cmi5 edition begins its session in a way of its own, of which the others carry nothing. */
const cmi5Start = {
  name: 'cmi5-start',
  resolveId: {
    order: 'pre',
    handler(source, importer) {
      return source === './session-start.js' ? this.resolve('./cmi5-start.js', importer) : null;
    },
  },
};

/** The course for a cmi5 LMS: the same source, whose types the course's own bundle has checked. */
export const cmi5Bundle = ({root}) => ({
  input: {player: 'src/player/main.ts'},
  plugins: [
    cmi5Start,
    virtualContent({root}),
    resolvePackages,
    stripTypes(root),
    minifyStyles,
    directIcons,
    minifyFast,
    closeUpTemplates,
  ],
  preserveEntrySignatures: false,
});

/** The course for an LMS: ES modules, a chunk a part, stable names. */
export const lmsOutput = {
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  manualChunks: chunkOf,
};

/** The course for a double click: one classic script, since file:// has no modules. */
export const offlineOutput = {
  format: 'iife',
  name: 'noticeRespondReport',
  entryFileNames: '[name].js',
  inlineDynamicImports: true,
};

/** What a trainer runs, for a double click too: one classic script with all that it shows of the course. */
export const workshopBundle = ({root, draft}) => ({
  input: {workshop: 'src/workshop/main.ts'},
  plugins: [
    virtualContent({root}),
    resolvePackages,
    stripTypes(root),
    ...(draft ? [] : minifyQuick),
    directIcons,
  ],
  preserveEntrySignatures: false,
});

export const workshopOutput = {
  format: 'iife',
  entryFileNames: '[name].js',
  inlineDynamicImports: true,
};

/** The embedded LMS around the course. */
export const previewBundle = ({root, draft}) => ({
  input: {preview: 'src/preview/main.ts'},
  plugins: [resolvePackages, stripTypes(root), ...(draft ? [] : minifyQuick), directIcons],
  preserveEntrySignatures: false,
  // It looks through all of scorm-again.
  treeshake: !draft,
});

export const previewOutput = {
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
};

export default [];
