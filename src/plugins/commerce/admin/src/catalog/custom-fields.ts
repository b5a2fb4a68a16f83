import { GridNine, PriceTag } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { pluginId } from '../plugin-id';
import { wordingId, type Wording } from '../wording';

const label = (key: Wording, text: string) => ({ id: wordingId(key), defaultMessage: text });

/** Shown in the Content-Type Builder when the field is added to a content type. */
const options = {
  base: [
    {
      sectionTitle: null,
      items: [
        {
          name: 'options.currency',
          type: 'text',
          intlLabel: label('field.currency', 'Currency asked for first'),
          description: label('field.currency.hint', 'Three letters, such as EUR. Empty: the currency of the shop.'),
        },
      ],
    },
  ],
  advanced: [
    {
      sectionTitle: { id: 'global.settings', defaultMessage: 'Settings' },
      items: [
        {
          name: 'required',
          type: 'checkbox',
          intlLabel: { id: 'content-type-builder.form.attribute.item.requiredField', defaultMessage: 'Required field' },
          description: label('field.required.hint', 'An entry without a price cannot be published'),
        },
      ],
    },
  ],
};

type CustomField = Parameters<StrapiApp['customFields']['register']>[0];

export const customFields = [
  {
    name: 'price',
    pluginId,
    type: 'json',
    intlLabel: label('field.price', 'Price'),
    intlDescription: label('field.price.description', 'The entry is one thing to buy: its price, SKU and stock'),
    icon: PriceTag,
    components: { Input: () => import('./PriceInput') },
    options,
  },
  {
    name: 'variants',
    pluginId,
    type: 'json',
    intlLabel: label('field.variants', 'Price and variants'),
    intlDescription: label(
      'field.variants.description',
      'The entry is sold in sizes, colors and the like, each with its price',
    ),
    icon: GridNine,
    components: { Input: () => import('./VariantsInput') },
    options,
  },
] as unknown as CustomField;
