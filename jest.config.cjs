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
  testEnvironment: 'node',
  transform: swc,
  // dinero.js is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!dinero\\.js/)'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.tmp/'],
  modulePathIgnorePatterns: ['/dist/', '/.tmp/'],
  testMatch: ['<rootDir>/src/plugins/commerce/**/*.test.ts?(x)', '<rootDir>/tests/**/*.test.ts'],
};
