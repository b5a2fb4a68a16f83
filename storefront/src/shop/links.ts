import { kept } from './client';

/** The demo's own content type that sells tickets. */
export const eventType = 'api::event.event';

export const pageOf = ({ type, slug }: { readonly type?: string; readonly slug: string }): string =>
  `/${type === eventType ? 'events' : 'products'}/${encodeURIComponent(slug)}`;

/**
 * Links that stand in mails lead to `/shop/?order=1001#token=…`, `/shop/?newsletter=confirm#token=…`, `/shop/?restore#token=…` and `/shop/?cart=…`: the keys are taken out of the address
 * before anything is drawn, so that none stays in the history or goes to another site. Pages of the first storefront
 * (`#/product/…`) are found where they are now.
 */
export const takeKeys = (): void => {
  const query = new URLSearchParams(location.search);
  const [order, cart, newsletter] = [query.get('order'), query.get('cart'), query.get('newsletter')];
  const token = /^#token=(.+)$/.exec(location.hash)?.[1];
  const old = /^#\/(shelf|product|event|cart|checkout)\/?(.*)$/.exec(location.hash);
  if (order) {
    if (token) void kept.set(`order.${order}`, decodeURIComponent(token));
    history.replaceState(null, '', `/shop/orders/${encodeURIComponent(order)}`);
  } else if (newsletter) {
    // In the page's own state: a reload still knows it, no address tells it.
    history.replaceState(
      { usr: { token }, key: 'newsletter' },
      '',
      `/shop/newsletter/${encodeURIComponent(newsletter)}`,
    );
  } else if (query.has('restore')) {
    history.replaceState({ usr: { token }, key: 'restore' }, '', '/shop/cart');
  } else if (cart) {
    void kept.set('cart', cart);
    history.replaceState(null, '', '/shop/cart');
  } else if (old) {
    const now = { shelf: 'c/', product: 'products/', event: 'events/', cart: 'cart', checkout: 'checkout' };
    history.replaceState(null, '', `/shop/${now[old[1] as keyof typeof now]}${old[2]}`);
  }
};
