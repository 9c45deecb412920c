// One configuration for every project: fast swc transforms, ES modules, one browserless Node environment.
const transform = {
  '^.+\\.(ts|tsx|po)$': [
    '<rootDir>/libs/language/compile/jest.mjs',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          useDefineForClassFields: false,
          react: { runtime: 'automatic' },
        },
        keepClassNames: true,
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};

/** @type {import('jest').Config} */
export default {
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/{libs,apps,migrations}/**/*.spec.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/apps/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/apps/web/build/', '<rootDir>/.plumbline/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx', '.po'],
  transform,
  moduleNameMapper: {
    '^@plumbline/(policy|ui|testing)$': '<rootDir>/libs/$1/index.ts',
    '^@plumbline/migrations$': '<rootDir>/migrations/index.ts',
    '^@plumbline/platform/embedded$': '<rootDir>/libs/platform/embedded/index.mjs',
    '^@plumbline/([a-z]+)/(.+)$': '<rootDir>/libs/$1/$2/index.ts',
  },
  testEnvironment: 'node',
  testTimeout: 30_000,
  maxWorkers: 2,
  // Modules of finished files are never let go of, and a full memory makes all others slow.
  workerIdleMemoryLimit: '1200MB',
};
