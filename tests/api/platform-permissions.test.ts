import type { Core } from '@strapi/strapi';
import { bootedDatabase, type DatabaseKind, emptyDatabase } from '../support/databases';
import { startShop } from '../support/shop';

const createCart = 'plugin::commerce.cart.create';

interface Grant {
  readonly action: string;
  readonly role: { readonly type: string };
}

const grants = (strapi: Core.Strapi): Promise<Grant[]> =>
  strapi.db.query('plugin::users-permissions.permission').findMany({ populate: { role: true } }) as Promise<Grant[]>;

const saying = (all: readonly Grant[]) => all.map(({ action, role }) => `${role.type} ${action}`).sort();

/** What the permissions page of the admin does when a box is unticked and saved. */
const takeFrom = async (strapi: Core.Strapi, type: string, action: string) => {
  const query = strapi.db.query('plugin::users-permissions.permission');
  const [grant] = await query.findMany({ where: { action, role: { type } } });
  await query.delete({ where: { id: grant.id } });
};

describe.each<DatabaseKind>(['sqlite', 'postgres'])('permissions (%s)', (kind) => {
  test('what an administrator takes from Public stays taken after a restart', async () => {
    const database = await bootedDatabase(kind);
    const first = await startShop({ database });
    expect((await first.api.post('/cart')).status).toBe(201);
    await takeFrom(first.strapi, 'public', createCart);
    expect((await first.api.post('/cart')).status).toBe(403);
    const before = saying(await grants(first.strapi));
    await first.stop();

    const second = await startShop({ database });
    expect((await second.api.post('/cart')).status).toBe(403);
    expect(saying(await grants(second.strapi))).toEqual(before);
    await second.stop();
    await database.drop();
  });

  test('on a fresh database a customer can sign up, log in and use the shop', async () => {
    const database = await emptyDatabase(kind);
    const shop = await startShop({ database });
    const auth = shop.client('/api/auth/local');
    const person = { username: 'ada', email: 'ada@example.com', password: 'Analytical-1' };
    expect((await auth.post('/register', person)).status).toBe(200);
    const login = await auth.post('', { identifier: person.email, password: person.password });
    expect(login.status).toBe(200);

    const signedIn = { authorization: `Bearer ${login.body.jwt}` };
    expect((await shop.api.post('/cart', {}, signedIn)).status).toBe(201);
    expect((await shop.api.post('/cart')).status).toBe(201);
    const me = await shop.client().get('/api/users/me', signedIn);
    expect(me).toMatchObject({ status: 200, body: { email: person.email } });

    const all = saying(await grants(shop.strapi));
    expect(all).toEqual([...new Set(all)]);
    expect(all).toContain(`public ${createCart}`);
    expect(all).toContain(`authenticated ${createCart}`);
    await shop.stop();
    await database.drop();
  });

  test('a wrong bearer token is refused even where guests are welcome', async () => {
    const shop = await startShop({ database: kind });
    expect((await shop.api.post('/cart', {}, { authorization: 'Bearer nonsense' })).status).toBe(401);
    await shop.stop();
  });
});
