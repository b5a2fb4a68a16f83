import { randomBytes } from 'node:crypto';
import type { Shop } from './shop';

export interface Account {
  readonly id: number;
  readonly email: string;
  readonly headers: { readonly authorization: string };
  /** Opens the link of Strapi's own confirmation mail. */
  confirm(): Promise<void>;
}

/** Somebody whose shop asks for e-mail confirmation, and who has not opened the link yet. */
export const unconfirmedAccount = async ({ strapi, client }: Shop, email?: string): Promise<Account> => {
  const username = `u${randomBytes(6).toString('hex')}`;
  const confirmationToken = randomBytes(20).toString('hex');
  const users = strapi.plugin('users-permissions');
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' }, select: ['id'] });
  const mine = email ?? `${username}@example.com`;
  const { id } = await users.service('user').add({
    ...{ username, email: mine, password: 'Customer-1', provider: 'local' },
    ...{ role: role.id, confirmed: false, confirmationToken },
  });
  return {
    id,
    email: mine,
    headers: { authorization: `Bearer ${users.service('jwt').issue({ id })}` },
    confirm: async () => {
      const { status, text } = await client('/api').get(`/auth/email-confirmation?confirmation=${confirmationToken}`);
      if (status >= 400 && status !== 404) throw new Error(`Not confirmed: ${status} ${text}`);
    },
  };
};
