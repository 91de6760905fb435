import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { FOLDERS } from './scripts/arrows.mjs';
import { klantreis } from './scripts/lint/rules.mjs';

/** The same text must give the same picture: no clock, no chance and no language of the machine. */
const IMPURE = [
  { object: 'Math', property: 'random', message: 'Pure code has no chance in it.' },
  { object: 'Date', property: 'now', message: 'Pure code has no clock: hand the date in.' },
];

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'A named export has one name everywhere; a default export has as many as its readers.',
};
const NO_CLOCK = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Pure code has no clock: hand the date in.',
};
const NO_LOCALE = {
  selector: "CallExpression[callee.property.name='localeCompare'][arguments.length=1]",
  message: 'Say which language sorts, or the order depends on the machine.',
};

export default defineConfig(
  { ignores: ['dist/', 'out/', 'node_modules/', 'src/parser/generated/', 'test/e2e/**/node_modules/', '**/*.d.mts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,mts}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // A hole in a table of our own is a mistake of ours: `!` says so, and the tests find it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A walk along a chain starts at `this`.
      '@typescript-eslint/no-this-alias': 'off',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT] },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { klantreis },
    rules: { 'klantreis/arrows': 'error', 'klantreis/own-keys': 'error', 'klantreis/bounded-spread': 'error' },
  },
  {
    files: Object.keys(FOLDERS)
      .filter((name) => FOLDERS[name].pure)
      .map((name) => `src/${name}/**/*.ts`),
    rules: {
      'no-restricted-properties': ['error', ...IMPURE],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, NO_CLOCK, NO_LOCALE],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'performance'].map((name) => [
          name,
          false,
        ]),
      ),
    },
  },
);
