import { setTimeout as pause } from 'node:timers/promises';
import { apiClient } from '../tests/support/api-client';
import { boot, shutDown } from '../tests/support/boot';
import { guest } from '../tests/support/guest';
import type { Environment } from '../tests/support/server-environment';
import { skuOf, slugOf } from './scenes';

/** SQL statements of one request each, transactions' BEGIN and COMMIT among them; nothing remembered beforehand. */
export const countStatements = async (environment: Environment): Promise<Record<string, number>> => {
  const strapi = await boot(environment);
  await new Promise<void>((listening) => strapi.server.httpServer.listen(0, '127.0.0.1', listening));
  const { port } = strapi.server.httpServer.address() as { port: number };
  const api = apiClient(`http://127.0.0.1:${port}/api/commerce`);
  const seen: string[] = [];
  strapi.db.connection.on('query', ({ sql }: { sql: string }) => seen.push(sql));
  const counted = async (work: () => Promise<{ status: number; text: string }>): Promise<number> => {
    seen.length = 0;
    const { status, text } = await work();
    if (status >= 300) throw new Error(`${status} ${text}`);
    if (process.env.BENCH_SHOW_SQL) console.log(seen.join('\n'));
    return seen.length;
  };
  // What the shop queues as it begins is nobody's request either.
  await pause(3000);
  // Settings and permissions are asked for once a second; they are nobody's request.
  const buyer = await guest(api, { sku: skuOf(1), quantity: 1 });
  await api.get('/catalog/products?page=2');
  const counts = {
    list: await counted(() => api.get('/catalog/products')),
    page: await counted(() => api.get(`/catalog/products/${slugOf(3)}`)),
    'add a line': await counted(() => buyer.add(skuOf(2))),
    checkout: await counted(() => buyer.checkout()),
  };
  await shutDown(strapi);
  return counts;
};
