/** Whose goods these are, in a shop of several merchants. Editors publish its profile; endpoints of ours show it. */
export const seller = {
  kind: 'collectionType',
  collectionName: 'commerce_sellers',
  info: { singularName: 'seller', pluralName: 'sellers', displayName: 'Seller', description: 'Whose goods these are' },
  options: { draftAndPublish: true },
  pluginOptions: { 'content-type-builder': { visible: false }, i18n: { localized: true } },
  attributes: {
    name: { type: 'string', required: true, maxLength: 255 },
    slug: { type: 'uid', targetField: 'name', required: true },
    logo: { type: 'media', multiple: false, allowedTypes: ['images'] },
    description: { type: 'richtext', pluginOptions: { i18n: { localized: true } } },
    website: { type: 'string', regex: '^https?://\\S+$' },
  },
  indexes: [{ name: 'commerce_sellers_slug', columns: ['slug', 'locale'] }],
};
