import { Store } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { customFields } from './catalog/custom-fields';
import { pluginId } from './plugin-id';
import { registerTrads } from './translations';
import { wordingId } from './wording';

/** Any one of them shows the link to the plugin; each page asks for its own. */
const reads = [
  'orders.read',
  'invoices.read',
  'promotions.read',
  'prices.read',
  'gift-cards.read',
  'shipping.read',
  'taxes.read',
  'jobs.read',
  'webhooks.read',
];

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: pluginId, name: pluginId });
    app.customFields.register(customFields);
    app.addMenuLink({
      to: `plugins/${pluginId}`,
      icon: Store,
      intlLabel: { id: wordingId('plugin.name'), defaultMessage: 'Commerce' },
      permissions: reads.map((uid) => ({
        action: `plugin::commerce.${uid}`,
        subject: null,
      })),
      Component: () => import('./CommercePages'),
      position: 3,
    });
  },
  registerTrads,
};
