// One lint configuration: types, hooks, walls between rooms.
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import prettier from 'eslint-config-prettier';
import lingui from 'eslint-plugin-lingui';
import tseslint from 'typescript-eslint';

const SERVER_ONLY = ['@nestjs/*', 'typeorm', 'pg', 'graphile-worker', 'nodemailer', '@node-rs/*'];
const REACT = ['react', 'react-dom', 'react-router', '@react-router/*', '@trussworks/*'];

const room = (name, ...below) => ({
  sourceTag: `scope:${name}`,
  onlyDependOnLibsWithTags: [name, ...below, 'shared'].map((scope) => `scope:${scope}`),
});

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      'dist/**',
      '**/build/**',
      '.nx/**',
      '.plumbline/**',
      '**/generated/**',
      '**/.react-router/**',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: ['^.*/apps/api/(create-api|rooms)$'],
          depConstraints: [
            {
              sourceTag: 'type:domain',
              onlyDependOnLibsWithTags: ['type:domain'],
              bannedExternalImports: [...SERVER_ONLY, ...REACT, 'graphql', '@apollo/*'],
            },
            {
              sourceTag: 'type:platform',
              onlyDependOnLibsWithTags: ['type:domain', 'type:platform'],
              bannedExternalImports: REACT,
            },
            {
              sourceTag: 'type:server',
              onlyDependOnLibsWithTags: ['type:domain', 'type:server', 'type:platform'],
              bannedExternalImports: REACT,
            },
            {
              sourceTag: 'type:web',
              onlyDependOnLibsWithTags: ['type:domain', 'type:web', 'type:ui'],
              bannedExternalImports: SERVER_ONLY,
            },
            {
              sourceTag: 'type:ui',
              onlyDependOnLibsWithTags: ['type:ui', 'type:domain'],
              bannedExternalImports: SERVER_ONLY,
            },
            { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['*'] },
            { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['*'] },
            room('shared'),
            room('cities'),
            room('planning', 'cities'),
            room('measuring', 'planning', 'cities'),
            room('reporting', 'measuring', 'planning', 'cities'),
            room('publishing', 'reporting', 'measuring', 'planning', 'cities'),
            ...['participation', 'assistance', 'exchange'].map((name) =>
              room(name, 'publishing', 'reporting', 'measuring', 'planning', 'cities'),
            ),
          ],
        },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            { from: 'lib', name: 'Response' },
            { from: 'package', name: 'Response', package: 'undici-types' },
          ],
        },
      ],
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Settings are read in libs/platform/server/environment.ts.',
        },
      ],
    },
  },
  {
    files: [
      'libs/platform/server/environment.ts',
      'libs/testing/**',
      'apps/cli/**',
      'apps/e2e/**',
      'apps/web/**',
      'libs/platform/web/**',
      'libs/platform/embedded/**',
      '**/*.spec.ts',
      '**/*.spec.tsx',
      '*.config.*',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // Answers of the API in specs are what the spec asserts on, not what it compiles against.
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'libs/testing/**', 'libs/*/testing/**'],
    rules: {
      // Tests may reach anything; what they test may not.
      '@nx/enforce-module-boundaries': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // Said when it is called, in the language of the moment: never while a file is loaded.
    files: ['libs/**/*.{ts,tsx}', 'apps/web/**/*.{ts,tsx}'],
    plugins: { lingui },
    rules: {
      'lingui/t-call-in-function': 'error',
      'lingui/no-trans-inside-trans': 'error',
      'lingui/no-single-variables-to-translate': 'error',
      'lingui/no-single-tag-to-translate': 'error',
    },
  },
  {
    // What stands on a page goes through the catalogue.
    files: ['libs/*/web/**/*.tsx', 'libs/ui/**/*.tsx', 'apps/web/app/**/*.tsx'],
    ignores: ['**/*.spec.tsx'],
    plugins: { lingui },
    rules: {
      'lingui/no-unlocalized-strings': [
        'error',
        {
          useTsTypes: true,
          // Names of fields, keys, addresses, classes, selectors and headers; the product's own name; digests.
          ignore: [
            '^[^A-Za-z]*$',
            '^[a-z0-9_:/?&=.#*+>\\[\\]"(){}|-]+$',
            '^[A-Z0-9_]+$',
            '^([a-z]+\\.)?[a-z]+([A-Z][a-z]*)+$',
            '^role\\.',
            '(usa-|pl-|grid-|data-)',
            '^\\?',
            '^(private|public), ',
            '^(Enter|Tab|Arrow)$',
            '^\\(max-width',
            '^textarea, ',
            '; Path=/; ',
            '^; Secure',
            '^(W/|SHA-)',
            '^\\\\u',
            '^Plumbline$',
          ],
          ignoreNames: [
            {
              regex: {
                pattern:
                  '^(class|className|style|href|to|src|rel|type|id|key|htmlFor|name|value|method|d|transform|viewBox|role|lang|dir|scope|autoComplete|inputMode|pattern|accept|form|encType|aria-(labelledby|describedby|controls|live|current|keyshortcuts)|data-.*)$',
                flags: 'i',
              },
            },
          ],
          ignoreFunctions: [
            'graphql',
            'publicGraphql',
            '*.querySelector',
            '*.querySelectorAll',
            '*.closest',
            '*.matches',
            '*.getElementById',
            '*.append',
            '*.get',
            '*.set',
            '*.has',
            'Error',
            'RegExp',
            'formText',
            'console.*',
            '*.addEventListener',
            '*.removeEventListener',
            'Symbol',
            '*.getAttribute',
            '*.setAttribute',
            'Response',
          ],
        },
      ],
    },
  },
  { files: ['**/*.mjs', '**/*.cjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
  // These run before anything is installed, so they know nothing of the libraries' names.
  {
    files: ['apps/cli/**/*.mjs', 'apps/*/vite*.config.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  prettier,
);
