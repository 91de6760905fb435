import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { AST_FOLDERS, FOLDERS } from './scripts/arrows.mjs';
import { klantreis } from './scripts/lint/rules.mjs';

const TEXT = 'See the arrows in docs/architecture.md and scripts/arrows.mjs.';

/** The imports that a folder of src may not have, made from the table of arrows. */
function arrowRule(name) {
  const { imports, types, packages, node } = FOLDERS[name];
  const others = Object.keys(FOLDERS).filter((other) => other !== name && !imports.includes(other));
  const climbs = (names) => `^(?:\\.\\./)+(?:${names.join('|')})(?:/|$)`;
  const [banned, typesOnly] = [
    others.filter((other) => !types.includes(other)),
    others.filter((other) => types.includes(other)),
  ];
  const allowed = [...packages, ...(node ? ['node:'] : [])].map((item) =>
    item.endsWith(':') ? item : `${item}(?:/|$)`,
  );
  const outside = allowed.length > 0 ? `^(?!\\.|${allowed.join('|')})` : '^(?!\\.)';
  return [
    'error',
    {
      patterns: [
        { regex: climbs(banned), message: `${name} may not import this folder. ${TEXT}` },
        ...(typesOnly.length > 0
          ? [
              {
                regex: climbs(typesOnly),
                allowTypeImports: true,
                message: `${name} may import only types here. ${TEXT}`,
              },
            ]
          : []),
        { regex: outside, message: `${name} may not use this package. ${TEXT}` },
        ...(AST_FOLDERS.includes(name) ? [] : [{ regex: '/generated/', message: 'The AST stays inside the parser.' }]),
      ],
    },
  ];
}

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
    rules: { 'klantreis/own-keys': 'error', 'klantreis/bounded-spread': 'error' },
  },
  ...Object.keys(FOLDERS).map((name) => ({
    files: [`src/${name}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': arrowRule(name) },
  })),
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
