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
      // Any one of them shows the link; each page asks for its own.
      permissions: ['orders.read', 'prices.read', 'jobs.read', 'webhooks.read'].map((uid) => ({
        action: `plugin::commerce.${uid}`,
        subject: null,
      })),
      Component: () => import('./CommercePages'),
      position: 3,
    });
  },
  registerTrads,
};
