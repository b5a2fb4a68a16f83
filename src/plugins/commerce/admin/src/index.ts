import { Store } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { customFields } from './catalog/custom-fields';
import { pluginId } from './plugin-id';
import { registerTrads } from './translations';
import { wordingId } from './wording';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: pluginId, name: pluginId });
    app.customFields.register(customFields);
    app.addMenuLink({
      to: `plugins/${pluginId}`,
      icon: Store,
      intlLabel: { id: wordingId('plugin.name'), defaultMessage: 'Commerce' },
      permissions: [{ action: 'plugin::commerce.orders.read', subject: null }],
      Component: () => import('./orders/OrdersPages'),
      position: 3,
    });
  },
  registerTrads,
};
