/** The first content type that uses the price-and-variants field; nothing below the catalog knows it. */
export const product = {
  kind: 'collectionType',
  collectionName: 'commerce_products',
  info: { singularName: 'product', pluralName: 'products', displayName: 'Product', description: 'Goods with variants' },
  options: { draftAndPublish: true },
  pluginOptions: { 'content-type-builder': { visible: false }, i18n: { localized: true } },
  attributes: {
    title: { type: 'string', required: true, maxLength: 255, pluginOptions: { i18n: { localized: true } } },
    slug: { type: 'uid', targetField: 'title', required: true, pluginOptions: { i18n: { localized: true } } },
    offer: { type: 'customField', customField: 'plugin::commerce.variants' },
    description: { type: 'richtext', pluginOptions: { i18n: { localized: true } } },
    images: { type: 'media', multiple: true, allowedTypes: ['images'] },
    /** Image addresses that came with an import and were not fetched: [{ url, alternativeText }]. */
    imageAddresses: { type: 'json' },
    categories: {
      type: 'relation',
      relation: 'manyToMany',
      target: 'plugin::commerce.category',
      inversedBy: 'products',
    },
    seller: { type: 'relation', relation: 'oneToOne', target: 'plugin::commerce.seller' },
    tags: { type: 'json', pluginOptions: { i18n: { localized: true } } },
    brand: { type: 'string' },
    seoTitle: { type: 'string', pluginOptions: { i18n: { localized: true } } },
    seoDescription: { type: 'text', pluginOptions: { i18n: { localized: true } } },
    /** Where an import found it, so that importing again updates: `shopify:ocean-blue-shirt`. */
    importKey: { type: 'string', private: true, pluginOptions: { 'content-manager': { visible: false } } },
  },
  indexes: [
    { name: 'commerce_products_slug', columns: ['slug', 'locale'] },
    { name: 'commerce_products_import_key', columns: ['import_key'] },
  ],
};
