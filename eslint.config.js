import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Every ban says what to do instead: a rule that only says no teaches nothing.
const time = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take a Clock as a parameter (#platform/clock/clock.ts) and ask it now().',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take a Clock as a parameter (#platform/clock/clock.ts) and ask it now().',
  },
];
const chance = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take Ids (#platform/ids/ids.ts) or a seeded generator as a parameter.',
  },
  {
    selector: "MemberExpression[property.name='randomUUID']",
    message: 'Take Ids as a parameter (#platform/ids/ids.ts) and ask it next().',
  },
  {
    selector: "ImportSpecifier[imported.name='randomUUID']",
    message: 'Take Ids as a parameter (#platform/ids/ids.ts) and ask it next().',
  },
];
const environment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Take the setting as a parameter; only platform/config reads the environment.',
  },
];
const everywhere = [
  {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of string literals, or a const array with (typeof names)[number].',
  },
  {
    selector:
      ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)' +
      '[source.value=/^(\\.\\.?\\u002F|#)(?!.*\\.[a-z0-9]+(\\?.*)?$)/]',
    message: 'Name the file with its extension: ./matter.ts, not ./matter.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^(\\.\\.\\u002F){3}/]',
    message: 'Reach other folders through #platform/, #modules/, #algorithms/, #web/ or #test/.',
  },
];
const patience = [
  {
    selector: 'CallExpression[callee.name=/^set(Timeout|Interval)$/]',
    message: 'Work for later is a job (#platform/jobs/jobs.ts): it survives a restart.',
  },
];
const failing = [
  {
    selector: "ThrowStatement > NewExpression[callee.name='Error']",
    message:
      'Throw a Refusal (#platform/refusal/refusal.ts) when a person is to be told, ' +
      'or use node:assert for what can never happen.',
  },
];

/** The later of two `no-restricted-syntax` lists wins in a flat config, so each place says all. */
const ban = (...lists) => ['error', ...everywhere, ...lists.flat()];

const coreRules = {
  'array-callback-return': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-async-promise-executor': 'error',
  'no-case-declarations': 'error',
  'no-cond-assign': 'error',
  'no-console': 'error',
  'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
  'no-debugger': 'error',
  'no-dupe-else-if': 'error',
  'no-duplicate-case': 'error',
  'no-empty': 'error',
  'no-empty-pattern': 'error',
  'no-ex-assign': 'error',
  'no-fallthrough': 'error',
  'no-irregular-whitespace': 'error',
  'no-loss-of-precision': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unmodified-loop-condition': 'error',
  'no-unreachable-loop': 'error',
  'no-unsafe-finally': 'error',
  'no-useless-assignment': 'error',
  'no-useless-catch': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'use-isnan': 'error',
  'valid-typeof': 'error',
};

const typeRules = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  // An async click handler is how React is written; its failures go to the query client.
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
  // Fastify tells an async handler from a callback one by the word alone.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/restrict-template-expressions': [
    'error',
    { allowNumber: true, allowBoolean: true },
  ],
  // Our interfaces are made of closures, so taking one method out of them is safe and frequent.
  '@typescript-eslint/unbound-method': 'off',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
};

const pool = {
  name: 'pg',
  message: 'Take Database or Tx (#platform/db/database.ts): they carry the row-level scope.',
  allowTypeImports: true,
};

export default defineConfig(
  globalIgnores(['dist/', 'data/', 'coverage/', '**/*.gen.ts', 'test/tidy/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: coreRules },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: { ...typeRules, 'no-restricted-syntax': ban() },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ban(time, chance, environment) },
  },
  {
    files: ['src/modules/**/*.ts'],
    rules: {
      'no-restricted-syntax': ban(time, chance, environment, patience),
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [pool] }],
    },
  },
  {
    files: ['src/modules/*/{use-cases,routes,reactions}/**/*.ts', 'src/modules/*/routes.ts'],
    rules: { 'no-restricted-syntax': ban(time, chance, environment, patience, failing) },
  },
  {
    files: ['src/platform/clock/**/*.ts', 'src/platform/ids/**/*.ts'],
    rules: { 'no-restricted-syntax': ban(environment) },
  },
  {
    // A server of our own is started with this process's environment, as any child is.
    files: ['src/platform/config/**/*.ts', 'src/platform/db/embedded/**/*.ts'],
    rules: { 'no-restricted-syntax': ban(time, chance) },
  },
  // A page lives on the reader's own clock.
  { files: ['src/web/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ban() } },
  {
    // A test may plant anything: odd values are what it is for.
    files: ['**/*.test.{ts,tsx}', 'test/**/*.ts', 'src/**/testing/**/*.ts'],
    rules: {
      'no-restricted-syntax': ban(),
      '@typescript-eslint/no-restricted-imports': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // These speak to a terminal: printing is their work.
  {
    files: ['bin/**', 'tools/**', 'test/load/**', '**/output.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // The shims and settings that run before TypeScript can.
    files: ['**/*.{js,cjs,mjs}', 'bin/shanzhi'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', module: 'writable' },
    },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
  },
);
