export const category = {
  kind: 'collectionType',
  collectionName: 'commerce_categories',
  info: { singularName: 'category', pluralName: 'categories', displayName: 'Category', description: 'A tree of goods' },
  options: { draftAndPublish: false },
  pluginOptions: { 'content-type-builder': { visible: false }, i18n: { localized: true } },
  attributes: {
    title: { type: 'string', required: true, maxLength: 255, pluginOptions: { i18n: { localized: true } } },
    slug: { type: 'uid', targetField: 'title', required: true, pluginOptions: { i18n: { localized: true } } },
    description: { type: 'text', pluginOptions: { i18n: { localized: true } } },
    position: { type: 'integer', default: 0 },
    parent: { type: 'relation', relation: 'manyToOne', target: 'plugin::commerce.category', inversedBy: 'children' },
    children: { type: 'relation', relation: 'oneToMany', target: 'plugin::commerce.category', mappedBy: 'parent' },
    products: {
      type: 'relation',
      relation: 'manyToMany',
      target: 'plugin::commerce.product',
      mappedBy: 'categories',
    },
  },
  indexes: [{ name: 'commerce_categories_slug', columns: ['slug', 'locale'] }],
};
