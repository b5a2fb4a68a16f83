import { Layouts, Page } from '@strapi/strapi/admin';
import { lazy, type ReactElement, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { CommerceNav } from './CommerceNav';
import { OrdersListPage } from './orders/OrdersListPage';
import { TestModeNote } from './settings/TestModeNote';

const OrderPage = lazy(() => import('./orders/OrderPage'));
const CustomersPage = lazy(() => import('./customers/CustomersPage'));
const CustomerPage = lazy(() => import('./customers/CustomerPage'));
const InvoicesPage = lazy(() => import('./invoices/InvoicesPage'));
const LegalPage = lazy(() => import('./invoices/LegalPage'));
const JobsPage = lazy(() => import('./jobs/JobsPage'));
const ReportsPage = lazy(() => import('./reports/ReportsPage'));
const TaxesPage = lazy(() => import('./tax/TaxesPage'));
const ShippingPage = lazy(() => import('./shipping/ShippingPage'));
const ZonePage = lazy(() => import('./shipping/ZonePage'));
const MethodPage = lazy(() => import('./shipping/MethodPage'));
const PromotionsListPage = lazy(() => import('./promotions/PromotionsListPage'));
const PromotionPage = lazy(() => import('./promotions/PromotionPage'));
const TryPage = lazy(() => import('./promotions/try/TryPage'));
const PriceListsPage = lazy(() => import('./prices/PriceListsPage'));
const PriceListPage = lazy(() => import('./prices/PriceListPage'));
const DigitalGoodsPage = lazy(() => import('./fulfillment/DigitalGoodsPage'));
const GiftCardsPage = lazy(() => import('./gift-cards/GiftCardsPage'));
const CardPage = lazy(() => import('./gift-cards/CardPage'));
const DraftsPage = lazy(() => import('./drafts/DraftsPage'));
const DraftPage = lazy(() => import('./drafts/DraftPage'));
const StockPage = lazy(() => import('./stock/StockPage'));
const ProductsPage = lazy(() => import('./products/ProductsPage'));
const SettingsPage = lazy(() => import('./settings/SettingsPage'));
const MailsPage = lazy(() => import('./mails/MailsPage'));
const MailTemplatePage = lazy(() => import('./mails/MailTemplatePage'));
const ContactPage = lazy(() => import('./contact/ContactPage'));
const MessagePage = lazy(() => import('./contact/MessagePage'));
const ContactSettingsPage = lazy(() => import('./contact/ContactSettingsPage'));
const SubscribersPage = lazy(() => import('./marketing/SubscribersPage'));
const SubscriberPage = lazy(() => import('./marketing/SubscriberPage'));
const NewsletterSettingsPage = lazy(() => import('./marketing/NewsletterSettingsPage'));
const CampaignsPage = lazy(() => import('./campaigns/CampaignsPage'));
const CampaignPage = lazy(() => import('./campaigns/CampaignPage'));
const WebhooksListPage = lazy(() => import('./webhooks/WebhooksListPage'));
const WebhookPage = lazy(() => import('./webhooks/WebhookPage'));

/** Any one of the permissions opens the page. */
const guardedByAny = (permissions: readonly string[], page: ReactElement) => (
  <Page.Protect permissions={permissions.map((uid) => ({ action: `plugin::commerce.${uid}`, subject: null }))}>
    {page}
  </Page.Protect>
);
const guarded = (permission: string, page: ReactElement) => guardedByAny([permission], page);

const CommercePages = () => (
  <Layouts.Root sideNav={<CommerceNav />}>
    <TestModeNote />
    <Suspense fallback={<Page.Loading />}>
      <Routes>
        <Route index element={<Navigate to="orders" replace />} />
        <Route path="orders" element={guarded('orders.read', <OrdersListPage />)} />
        <Route path="orders/:number" element={guarded('orders.read', <OrderPage />)} />
        <Route path="customers" element={guarded('customers.read', <CustomersPage />)} />
        <Route path="customers/:id" element={guarded('customers.read', <CustomerPage />)} />
        <Route path="reports" element={guarded('reports.read', <ReportsPage />)} />
        <Route path="invoices" element={guarded('invoices.read', <InvoicesPage />)} />
        <Route path="legal" element={guarded('invoices.read', <LegalPage />)} />
        <Route path="jobs" element={guarded('jobs.read', <JobsPage />)} />
        <Route path="taxes" element={guarded('taxes.read', <TaxesPage />)} />
        <Route path="shipping" element={guarded('shipping.read', <ShippingPage />)} />
        <Route path="shipping/zones/:id" element={guarded('shipping.manage', <ZonePage />)} />
        <Route path="shipping/methods/:id" element={guarded('shipping.manage', <MethodPage />)} />
        <Route path="promotions" element={guarded('promotions.read', <PromotionsListPage />)} />
        <Route path="promotions/try" element={guarded('promotions.read', <TryPage />)} />
        <Route path="promotions/:id" element={guarded('promotions.read', <PromotionPage />)} />
        <Route path="prices" element={guarded('prices.read', <PriceListsPage />)} />
        <Route path="prices/:id" element={guarded('prices.read', <PriceListPage />)} />
        <Route path="digital-goods" element={guarded('digital-goods.read', <DigitalGoodsPage />)} />
        <Route path="gift-cards" element={guarded('gift-cards.read', <GiftCardsPage />)} />
        <Route path="gift-cards/:id" element={guarded('gift-cards.read', <CardPage />)} />
        <Route path="drafts" element={guarded('orders.draft', <DraftsPage />)} />
        <Route path="drafts/:id" element={guarded('orders.draft', <DraftPage />)} />
        <Route path="stock" element={guarded('stock.read', <StockPage />)} />
        <Route path="products" element={guardedByAny(['products.import', 'products.export'], <ProductsPage />)} />
        <Route path="settings" element={guarded('settings.read', <SettingsPage />)} />
        <Route path="settings/:tab" element={guarded('settings.read', <SettingsPage />)} />
        <Route path="mails" element={guarded('mails.read', <MailsPage />)} />
        <Route path="mails/:kind" element={guarded('mails.read', <MailTemplatePage />)} />
        <Route path="contact" element={guarded('contact.read', <ContactPage />)} />
        <Route path="contact/settings" element={guarded('contact.manage', <ContactSettingsPage />)} />
        <Route path="contact/:id" element={guarded('contact.read', <MessagePage />)} />
        <Route path="subscribers" element={guarded('subscribers.read', <SubscribersPage />)} />
        <Route path="subscribers/settings" element={guarded('subscribers.manage', <NewsletterSettingsPage />)} />
        <Route path="subscribers/:id" element={guarded('subscribers.read', <SubscriberPage />)} />
        <Route path="campaigns" element={guarded('campaigns.read', <CampaignsPage />)} />
        <Route path="campaigns/:id" element={guarded('campaigns.read', <CampaignPage />)} />
        <Route path="webhooks" element={guarded('webhooks.read', <WebhooksListPage />)} />
        <Route path="webhooks/:id" element={guarded('webhooks.read', <WebhookPage />)} />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Suspense>
  </Layouts.Root>
);

export default CommercePages;
