import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/** Node builtins, with and without the `node:` prefix. */
const nodeBuiltins = ['node:*', ...builtinModules.filter((name) => !name.startsWith('_'))];

/** What reads a clock, rolls dice or otherwise makes a replay come out differently. */
const nonDeterministic = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'No clock here: take the moment as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No clock here: take the moment as an argument.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'No clock here: take the moment as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Nothing random here.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'No clock here: take the moment as an argument.',
  },
];

/** Globals that reach the outside world. */
const outside = ['process', 'fetch', 'performance', 'crypto', 'require'];

export default tseslint.config(
  { ignores: ['node_modules/**', '.doorbraak/**', 'coverage/**', 'api-client/openapi.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['warn', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['domain/**/*.ts', 'taal/**/*.ts', 'workflows/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...nonDeterministic],
      'no-restricted-globals': ['error', ...outside],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: nodeBuiltins.map((name) => ({
            name,
            message: 'No Node builtins in domain, taal and workflows.',
          })),
          patterns: [
            { group: ['node:*'], message: 'No Node builtins in domain, taal and workflows.' },
            {
              group: ['**/activities/**', '**/activities'],
              allowTypeImports: true,
              message: 'Types only: activities run in the worker, not in the workflow.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['domain/**/*.ts', 'taal/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outside, 'setTimeout', 'setInterval', 'console'],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      'max-lines': 'off',
    },
  },
);
