import { Archive, ChartBubble, Message, Shield, ShoppingCart } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { pluginId } from '../plugin-id';
import { wordingId, type Wording } from '../wording';

type Widget = Extract<Parameters<StrapiApp['widgets']['register']>[0], { component: unknown }>;

const label = (key: Wording) => ({ id: wordingId(key), defaultMessage: key });
const permitted = (...uids: readonly string[]) => uids.map((uid) => ({ action: `plugin::commerce.${uid}` }));
const page = (path: string) => ({ pathname: `/plugins/${pluginId}/${path.split('?')[0]}`, search: path.split('?')[1] });

/** Strapi's home page tells what the shop's day is like. */
export const widgets: Widget[] = [
  {
    id: 'today',
    pluginId,
    icon: ChartBubble,
    title: label('home.today'),
    component: async () => (await import('./TodayWidget')).TodayWidget,
    link: { label: label('home.today-link'), href: page('orders') },
    permissions: permitted('sales.read'),
  },
  {
    id: 'to-fulfill',
    pluginId,
    icon: ShoppingCart,
    title: label('home.to-fulfill'),
    component: async () => (await import('./ToFulfillWidget')).ToFulfillWidget,
    link: { label: label('home.to-fulfill-link'), href: page('orders?status=completed&fulfillmentStatus=unfulfilled') },
    permissions: permitted('orders.read'),
  },
  {
    id: 'low-stock',
    pluginId,
    icon: Archive,
    title: label('home.low-stock'),
    component: async () => (await import('./LowStockWidget')).LowStockWidget,
    link: { label: label('home.low-stock-link'), href: page('stock?low=true&sort=available') },
    permissions: permitted('stock.read'),
  },
  {
    id: 'contact',
    pluginId,
    icon: Message,
    title: label('home.contact'),
    component: async () => (await import('./ContactWidget')).ContactWidget,
    link: { label: label('home.contact-link'), href: page('contact?status=open') },
    permissions: permitted('contact.read'),
  },
  {
    id: 'attention',
    pluginId,
    icon: Shield,
    title: label('home.attention'),
    component: async () => (await import('./AttentionWidget')).AttentionWidget,
    link: { label: label('home.attention-link'), href: page('orders?attention=any') },
    permissions: permitted('orders.read', 'jobs.read'),
  },
];
