import type { Shop } from './shop';

const password = 'Administrator-1';

/** The headers of a signed-in administrator with this role, made for the occasion. */
export const administrator = async (shop: Shop, role: string): Promise<{ authorization: string }> => {
  const { id } = await shop.strapi.service('admin::role').findOne({ code: role });
  const email = `${role}-${Date.now()}@example.com`;
  await shop.strapi
    .service('admin::user')
    .create({ email, firstname: role, password, isActive: true, registrationToken: null, roles: [id] });
  const { status, body, text } = await shop.client('/admin').post('/login', { email, password });
  if (status !== 200) throw new Error(`No login: ${status} ${text}`);
  return { authorization: `Bearer ${body.data.token}` };
};
