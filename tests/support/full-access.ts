import type { Core } from '@strapi/strapi';

/** The headers of an API token that passes every permission check there is. */
export const fullAccess = async (strapi: Core.Strapi): Promise<{ authorization: string }> => {
  const { accessKey } = await strapi
    .service('admin::api-token')
    .create({ name: `all ${Date.now()}`, description: '', type: 'full-access', lifespan: null });
  return { authorization: `Bearer ${accessKey}` };
};

interface CommerceType {
  readonly uid: string;
  readonly plural: string;
  readonly singular: string;
  readonly table: string;
  /** Closed to Strapi's own APIs; of the others they show what editors publish. */
  readonly isRecord: boolean;
}

/** Every content type of the plugin, from the running shop, so that a new one cannot be forgotten. */
export const commerceTypes = (strapi: Core.Strapi): CommerceType[] =>
  Object.values(strapi.contentTypes)
    .filter(({ uid }) => uid.startsWith('plugin::commerce.'))
    .map((type) => ({
      uid: type.uid,
      plural: type.info.pluralName,
      singular: type.info.singularName,
      table: type.collectionName as string,
      isRecord: !['plugin::commerce.product', 'plugin::commerce.category'].includes(type.uid),
    }));
