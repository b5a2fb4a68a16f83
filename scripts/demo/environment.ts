import path from 'node:path';

// Imported before Strapi, which reads the environment as it is loaded. What is set already is honored.
export const root = path.resolve(__dirname, '../..');

process.chdir(root);
process.env.NODE_ENV = 'production';
process.env.COMMERCE_TEST_PAYMENTS ??= 'even-in-production';
