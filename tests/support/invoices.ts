import type { Json } from './api-client';
import { fetchPdf } from './pdf';
import type { Shop } from './shop';

/** Amounts as an English invoice in euros writes them. */
export const euros = (minor: number): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }).format(minor / 100).replace('-', '−');

/** What the holder of an order's token fetches. */
export const documentsOf = ({ url }: Pick<Shop, 'url'>, { number, token }: Json) => {
  const fetched = (place: string) =>
    fetchPdf(`${url}/api/commerce/orders/${number}/${place}`, { 'order-token': String(token) });
  return { invoice: () => fetched('invoice'), creditNote: (n: number) => fetched(`credit-notes/${n}`) };
};

export const legal = {
  company: 'Nordlicht Handels GmbH',
  line1: 'Speicherstraße 12',
  postalCode: '20457',
  city: 'Hamburg',
  country: 'DE',
  email: 'hallo@nordlicht.example',
  vatId: 'DE136695976',
  register: 'Amtsgericht Hamburg, HRB 12345',
  bank: 'Hamburger Sparkasse',
  iban: 'DE02 2005 0550 1015 8716 79',
};
