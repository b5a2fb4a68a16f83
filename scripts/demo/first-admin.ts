import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

export interface Login {
  readonly email: string;
  readonly password: string;
}

const kept = (file: string): Login | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Login) : undefined;

/** A new shop's administrator. The login is kept in the file, for its owner's eyes only; undefined if there was one. */
export const makeFirstAdmin = async (strapi: Core.Strapi, file: string): Promise<Login | undefined> => {
  if (await strapi.service('admin::user').exists()) return undefined;
  const login = kept(file) ?? {
    email: 'admin@demo.example',
    password: `Demo-${randomBytes(9).toString('base64url')}1`,
  };
  const role = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    ...login,
    firstname: 'Demo',
    lastname: 'Admin',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(login, null, 2)}\n`, { mode: 0o600 });
  return login;
};
