// How the code reads. Who may import whom is the dependency law: .dependency-cruiser.mjs.
import eslint from '@eslint/js';
import angular from 'angular-eslint';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const specs = ['**/*.spec.ts', '**/testing/**', 'e2e/**'];

const sizes = {
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': ['error', { max: 50 }],
  'max-params': ['error', { max: 5 }],
  complexity: ['error', 10],
};

/** Raw connections skip the context that row-level security needs. */
const noRawConnections = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'CallExpression[callee.property.name=/^(getConnection|getKysely|getKnex)$/]',
      message: 'Raw connections skip the row-level-security context: use the entity manager.',
    },
  ],
  'no-restricted-imports': [
    'error',
    {
      paths: [
        {
          name: 'pg',
          message: 'Raw connections skip the row-level-security context: use the entity manager.',
        },
      ],
    },
  ],
};

const noEnvironment = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'The environment is read in platform/config only.' },
  ],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '.data/**', '.cache/**', '.nx/**', '.angular/**', 'coverage/**', 'tmp/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...sizes,
      ...noEnvironment,
      ...noRawConnections,
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['libs/server/platform/{database,outbox}/**/*.ts', 'apps/worker/src/create-worker.ts', ...specs],
    rules: { 'no-restricted-imports': 'off' },
  },
  { files: ['libs/server/platform/config/**/*.ts', ...specs], rules: { 'no-restricted-properties': 'off' } },
  {
    files: specs,
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['apps/portal/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
    },
  },
  {
    files: ['apps/portal/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: sizes,
  },
  {
    files: ['apps/portal/public/*-worker.js'],
    languageOptions: { globals: globals.serviceworker },
    rules: sizes,
  },
);
