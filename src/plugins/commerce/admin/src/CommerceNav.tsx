import { Divider } from '@strapi/design-system';
import { SubNav } from '@strapi/strapi/admin';
import { pluginId } from './plugin-id';
import { useMay } from './page/use-may';
import { useWording } from './wording';

/** The plugin's pages, beside whichever of them is open. */
export const CommerceNav = () => {
  const say = useWording();
  const may = {
    orders: useMay('orders.read'),
    customers: useMay('customers.read'),
    contact: useMay('contact.read'),
    subscribers: useMay('subscribers.read'),
    campaigns: useMay('campaigns.read'),
    reports: useMay('reports.read'),
    invoices: useMay('invoices.read'),
    legal: useMay('invoices.read'),
    taxes: useMay('taxes.read'),
    shipping: useMay('shipping.read'),
    promotions: useMay('promotions.read'),
    prices: useMay('prices.read'),
    'gift-cards': useMay('gift-cards.read'),
    mails: useMay('mails.read'),
    'digital-goods': useMay('digital-goods.read'),
    webhooks: useMay('webhooks.read'),
    jobs: useMay('jobs.read'),
    drafts: useMay('orders.draft'),
    stock: useMay('stock.read'),
    products: [useMay('products.import'), useMay('products.export')].some(Boolean),
    settings: useMay('settings.read'),
  };
  const link = (page: keyof typeof may) =>
    may[page] ? <SubNav.Link key={page} to={`/plugins/${pluginId}/${page}`} label={say(`${page}.title`)} /> : null;
  return (
    <SubNav.Main aria-label={say('plugin.name')}>
      <SubNav.Header label={say('plugin.name')} />
      <Divider />
      <SubNav.Sections>
        {[
          <SubNav.Section key="sales" label={say('nav.sales')}>
            {[
              link('orders'),
              link('drafts'),
              link('customers'),
              link('contact'),
              link('subscribers'),
              link('campaigns'),
              link('invoices'),
              link('reports'),
              link('promotions'),
              link('prices'),
              link('gift-cards'),
            ]}
          </SubNav.Section>,
          <SubNav.Section key="catalog" label={say('nav.catalog')}>
            {[link('stock'), link('products'), link('digital-goods')]}
          </SubNav.Section>,
          <SubNav.Section key="settings" label={say('nav.settings')}>
            {[link('settings'), link('shipping'), link('taxes'), link('legal')]}
          </SubNav.Section>,
          <SubNav.Section key="operations" label={say('nav.operations')}>
            {[link('mails'), link('webhooks'), link('jobs')]}
          </SubNav.Section>,
        ]}
      </SubNav.Sections>
    </SubNav.Main>
  );
};
