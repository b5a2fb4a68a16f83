import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import { type ApiClient, apiClient } from './api-client';
import { boot, shutDown } from './boot';
import { bootedDatabase, type Database, type DatabaseKind } from './databases';
import { type Goods, sell, type Sold } from './goods';
import type { Environment } from './server-environment';

export interface Shop {
  readonly strapi: Core.Strapi;
  readonly database: Database;
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** The storefront's API: paths below `/api/commerce`. */
  readonly api: ApiClient;
  /** A client for any other path, or with headers that go with every call. */
  client(base?: string, headers?: Readonly<Record<string, string>>): ApiClient;
  /** Publishes a product: `await shop.sells({ title: 'Shirt', price: 5000, stock: 3 })`. */
  sells(goods?: Goods): Promise<Sold>;
  /** Stops the server; drops the database if the shop made it. */
  stop(): Promise<void>;
}

interface Wanted {
  /** A kind takes a fresh copy of a booted shop; a database of one's own is kept when the shop stops. */
  readonly database: DatabaseKind | Database;
  readonly env?: Environment;
  /** What the shop itself would do in its bootstrap: before it answers. */
  readonly prepare?: (strapi: Core.Strapi) => void;
}

/** A whole shop in this process, answering on a free port. Stop it before another one starts. */
export const startShop = async ({ database: wanted, env = {}, prepare }: Wanted): Promise<Shop> => {
  const database = typeof wanted === 'string' ? await bootedDatabase(wanted) : wanted;
  const strapi = await boot({ ...env, ...database.environment });
  prepare?.(strapi);
  const { httpServer } = strapi.server;
  // The client in this process thinks a connection good that the server gives up after 5 s of a busy machine.
  httpServer.keepAliveTimeout = 600_000;
  await new Promise<void>((listening) => httpServer.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
  return {
    strapi,
    database,
    url,
    api: apiClient(`${url}/api/commerce`),
    client: (base = '', headers = {}) => apiClient(url + base, headers),
    sells: (goods) => sell(strapi, goods),
    stop: async () => {
      await shutDown(strapi);
      if (typeof wanted === 'string') await database.drop();
    },
  };
};
