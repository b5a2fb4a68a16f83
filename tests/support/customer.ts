import { randomBytes } from 'node:crypto';
import type { Shop } from './shop';

export interface Customer {
  readonly email: string;
  readonly headers: { readonly authorization: string };
}

/** Somebody who has signed up the way customers do. */
export const customer = async (shop: Pick<Shop, 'client'>): Promise<Customer> => {
  const username = `c${randomBytes(6).toString('hex')}`;
  const email = `${username}@example.com`;
  const { status, body, text } = await shop
    .client('/api/auth/local')
    .post('/register', { username, email, password: 'Customer-1' });
  if (status !== 200) throw new Error(`No customer: ${status} ${text}`);
  return { email, headers: { authorization: `Bearer ${body.jwt}` } };
};
