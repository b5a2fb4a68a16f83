import type { Strapi } from '../../platform/strapi';

const productUid = 'plugin::commerce.product';
const categoryUid = 'plugin::commerce.category';

const metadata = (strapi: Strapi, uid: string): any => strapi.db.metadata.get(uid as any);

/** Products as Strapi stores them: its own names, asked for instead of guessed. */
export const productTable = (strapi: Strapi) => {
  const { tableName, attributes } = metadata(strapi, productUid);
  const { name, joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } =
    attributes.categories.joinTable;
  return {
    uid: productUid,
    table: tableName as string,
    links: {
      table: name as string,
      product: joinColumn.name as string,
      category: inverseJoinColumn.name as string,
      place: orderColumnName as string,
      productPlace: inverseOrderColumnName as string,
    },
    files: { table: metadata(strapi, 'plugin::upload.file').attributes.related.joinTable.name as string },
  };
};

export const categoryTable = (strapi: Strapi) => {
  const { tableName, attributes } = metadata(strapi, categoryUid);
  const { name, joinColumn, inverseJoinColumn } = attributes.parent.joinTable;
  return { uid: categoryUid, table: tableName, links: name, child: joinColumn.name, parent: inverseJoinColumn.name };
};

export const defaultLocale = (strapi: Strapi): Promise<string> =>
  strapi.plugin('i18n').service('locales').getDefaultLocale();
