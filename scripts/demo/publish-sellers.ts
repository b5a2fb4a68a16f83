import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { uploadPicture } from './upload-picture';

interface DemoSeller {
  readonly logo: string;
  readonly name: string;
  readonly slug: string;
  /** Whose goods are theirs. */
  readonly brands: readonly string[];
  readonly events?: readonly string[];
}

/** Gives each thing its seller, as an editor would: with its relation, published. */
const assign = async (strapi: Core.Strapi, uid: string, filters: object, seller: string): Promise<void> => {
  const documents = strapi.documents(uid as never);
  const things = (await documents.findMany({ filters, fields: ['documentId'] } as never)) as { documentId: string }[];
  for (const { documentId } of things) {
    await documents.update({ documentId, data: { seller }, status: 'published' } as never);
  }
};

/** The merchants that the demo shop sells for; goods of other brands are its own. */
export const publishSellers = async (strapi: Core.Strapi, folder: string): Promise<void> => {
  const sellers: DemoSeller[] = JSON.parse(await readFile(path.join(folder, 'sellers.json'), 'utf8'));
  const documents = strapi.documents('plugin::commerce.seller' as never);
  for (const { logo, brands, events = [], ...profile } of sellers) {
    const known = await documents.findFirst({ filters: { slug: profile.slug } } as never);
    const data = { ...profile, logo: await uploadPicture(strapi, path.join(folder, logo), profile.name) };
    const { documentId } = known ?? (await documents.create({ data: data as never, status: 'published' } as never));
    await assign(strapi, 'plugin::commerce.product', { brand: { $in: brands } }, documentId);
    await assign(strapi, 'api::event.event', { slug: { $in: events } }, documentId);
  }
};
