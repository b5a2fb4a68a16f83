import { Store } from '@strapi/icons';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { customFields } from './catalog/custom-fields';
import { widgets } from './home/widgets';
import { pluginId } from './plugin-id';
import { SalesPanel } from './sales/sales-panel';
import { registerTrads } from './translations';
import { wordingId } from './wording';

/** Any one of them shows the link to the plugin; each page asks for its own. */
const reads = [
  'orders.read',
  'customers.read',
  'reports.read',
  'invoices.read',
  'promotions.read',
  'prices.read',
  'gift-cards.read',
  'shipping.read',
  'taxes.read',
  'jobs.read',
  'webhooks.read',
  'orders.draft',
  'stock.read',
  'products.import',
  'products.export',
  'settings.read',
  'mails.read',
  'contact.read',
  'subscribers.read',
  'campaigns.read',
];

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: pluginId, name: pluginId });
    app.customFields.register(customFields);
    app.widgets.register(widgets);
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
  bootstrap(app: StrapiApp) {
    const { addEditViewSidePanel } = app.getPlugin('content-manager').apis as ContentManagerPlugin['config']['apis'];
    addEditViewSidePanel([SalesPanel]);
  },
  registerTrads,
};
