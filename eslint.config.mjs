import {defineConfig} from 'eslint/config';
import {builtinRules} from 'eslint/use-at-your-own-risk';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** ESLint's own recommended set (its package `@eslint/js` holds nothing else). */
const recommended = Object.fromEntries(
  [...builtinRules]
    .filter(([, rule]) => rule.meta.docs.recommended)
    .map(([name]) => [name, 'error']),
);

/** What no file may hold: the syntax, and why. */
const never = [
  ['ExportAllDeclaration', 'Name what is exported: a barrel hides who uses what.'],
  ...['Literal[value=/^(before)?unload$/]', '*[property.name=/^on(before)?unload$/]'].map(
    selector => [selector, 'Use pagehide and visibilitychange: unload is not fired everywhere.'],
  ),
];
/** SCORM's element names stay in the rooms that speak to an LMS. */
const elementNames = ['Literal[value=/^cmi\\./]', 'TemplateElement[value.raw=/^cmi\\./]'].map(
  selector => [
    selector,
    'Data-model elements are named in src/lms, src/preview and tests only: ask the session.',
  ],
);
const restrict = pairs => ['error', ...pairs.map(([selector, message]) => ({selector, message}))];

/** The browser's globals, which the course's model must not know. */
const browser = ['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage'];

export default defineConfig(
  {ignores: ['coverage/', 'dist/', 'shots/', 'tests/fixtures/']},
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      ...recommended,
      // TypeScript says so of its own files; the few plain scripts are run by the tests.
      'no-undef': 'off',
      'max-lines': ['error', 300],
      // A switch over the kinds of something is one decision.
      complexity: ['error', {max: 10, variant: 'modified'}],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': restrict([...never, ...elementNames]),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      litA11y.configs.recommended,
      wc['flat/recommended'],
    ],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
    },
  },
  {
    files: ['src/lms/**', 'src/preview/**', 'tests/**'],
    rules: {'no-restricted-syntax': restrict(never)},
  },
  {files: ['src/course/**'], rules: {'no-restricted-globals': ['error', ...browser]}},
  {
    files: ['tests/**/*.ts'],
    rules: {
      // node:test and chai return things that look like promises, and assert by expressions.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/index.{ts,mts,cts,js,mjs,cjs}'],
    rules: {
      'no-restricted-syntax': restrict([['Program', 'Name a file after what is in it: no index.']]),
    },
  },
);
