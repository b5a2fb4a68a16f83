import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { ImportOptions, ImportSummary } from '../../src/plugins/commerce/server/src/catalog';
import { publishSellers } from './publish-sellers';
import { uploadPicture } from './upload-picture';

interface Services {
  readonly catalog: { importProducts(file: string, options: ImportOptions): Promise<ImportSummary> };
  readonly tax: { addReadyMadeRates(): Promise<unknown> };
}

const eventUid = 'api::event.event' as never;

const publishEvent = async (strapi: Core.Strapi, folder: string): Promise<void> => {
  const { cover, ...event } = JSON.parse(await readFile(path.join(folder, 'event.json'), 'utf8'));
  if (await strapi.documents(eventUid).count({ filters: { slug: event.slug } } as never)) return;
  const data = { ...event, cover: await uploadPicture(strapi, path.join(folder, cover), event.title) };
  await strapi.documents(eventUid).create({ data: data as never, status: 'published' } as never);
};

/** Fills a new shop, once: what its staff change or remove afterwards stays so. */
export const stockShop = async (strapi: Core.Strapi, folder: string): Promise<ImportSummary | undefined> => {
  const store = strapi.store({ type: 'app', name: 'demo' });
  if (await store.get({ key: 'stocked' })) return undefined;
  const catalog = strapi.plugin('commerce').service('catalog') as Services['catalog'];
  const summary = await catalog.importProducts(path.join(folder, 'products.csv'), { images: true });
  if (summary.problems.length) throw new Error(`The demo catalog is wrong: ${JSON.stringify(summary.problems)}`);
  await publishEvent(strapi, folder);
  await publishSellers(strapi, folder);
  await (strapi.plugin('commerce').service('tax') as Services['tax']).addReadyMadeRates();
  await store.set({ key: 'stocked', value: true });
  return summary;
};
