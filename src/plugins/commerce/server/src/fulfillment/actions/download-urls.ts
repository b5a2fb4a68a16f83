import { shopKey } from '../../platform/shop-key';
import type { Strapi } from '../../platform/strapi';
import { downloadToken } from '../core/download-token';

export const tokenOf = (strapi: Strapi, publicId: string): string =>
  downloadToken(shopKey(strapi, 'downloads'), publicId);

/** As it stands in the order: from the shop's own address on. */
export const downloadUrl =
  (strapi: Strapi) =>
  (publicId: string): string =>
    `${strapi.config.get('api.rest.prefix', '/api')}/commerce/downloads/${tokenOf(strapi, publicId)}`;
