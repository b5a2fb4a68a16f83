import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AdminDesk } from './admin-desk';
import type { openForBusiness } from './busy-shop';
import { root } from './server-environment';

const source = path.join(root, 'src/plugins/commerce/admin/src/CommercePages.tsx');
/** Every page of the plugin, as its own routes name them: `orders/:number`. */
const routes = [...readFileSync(source, 'utf8').matchAll(/<Route path="([^"*]+)"/g)].map(([, route = '']) => route);

/** Of each page about one thing, an address that shows it, and `new` where there is a form for a new one. */
const placesOf = async (
  { staff }: Pick<AdminDesk, 'staff'>,
  { numbers }: Awaited<ReturnType<typeof openForBusiness>>,
): Promise<Readonly<Record<string, readonly string[]>>> => {
  const first = async (list: string): Promise<string> => (await staff.get(`/commerce/${list}`)).body.data[0].id;
  const campaigns = (await staff.get('/commerce/campaigns')).body.data.map(({ id }: { id: string }) => id);
  const [zone] = (await staff.get('/commerce/shipping/zones')).body.data;
  return {
    'orders/:number': numbers.slice(0, 2),
    'customers/:id': [await first('customers')],
    'shipping/zones/:id': [zone.id, 'new'],
    'shipping/methods/:id': [zone.methods[0].id, `new?zone=${zone.id}`],
    'promotions/:id': [await first('promotions'), 'new'],
    'prices/:id': [await first('price-lists')],
    'gift-cards/:id': [await first('gift-cards')],
    'drafts/:id': [await first('draft-orders'), 'new'],
    'settings/:tab': ['connections', 'webhooks'],
    'contact/:id': [await first('contact-messages')],
    'subscribers/:id': [await first('subscribers')],
    'campaigns/:id': campaigns,
    'mails/:kind': ['order-confirmation'],
    'webhooks/:id': [await first('webhooks')],
  };
};

/** The addresses of every page of the plugin. A page about one thing is here too, or this fails until it is. */
export const adminPages = async (
  desk: Pick<AdminDesk, 'staff'>,
  shop: Awaited<ReturnType<typeof openForBusiness>>,
): Promise<readonly string[]> => {
  const places = await placesOf(desk, shop);
  return routes.flatMap((route) => {
    if (!route.includes(':')) return [`plugins/commerce/${route}`];
    const values = places[route];
    if (!values?.length) throw new Error(`tests/support/admin-pages.ts does not say where ${route} is.`);
    return values.map((value) => `plugins/commerce/${route.replace(/:\w+/, value)}`);
  });
};
