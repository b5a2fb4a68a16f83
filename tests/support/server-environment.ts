import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');

export type Environment = Readonly<Record<string, string>>;

const secrets = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'] as const;

/** All a server needs to boot, so that no test depends on a developer's own `.env`. */
export const serverEnvironment: Environment = {
  ENV_PATH: '/dev/null',
  HOST: '127.0.0.1',
  APP_KEYS: 'the-first-key-of-the-tests,the-second-key-of-the-tests',
  ...Object.fromEntries(secrets.map((name) => [name, `${name.toLowerCase()}-of-the-tests`])),
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_HIDE_STARTUP_MESSAGE: 'true',
  COMMERCE_TEST_PAYMENTS: 'true',
  COMMERCE_RATE_LIMITS: 'off',
  COMMERCE_FILES_FOLDER: path.join(os.tmpdir(), 'commerce-tests-private-files'),
};
