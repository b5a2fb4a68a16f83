import type { ImportedOrder, WholeCredit } from '../store/imported';
import { factsOf, type Invoice } from './invoice';

/** What an invoice is found by, whatever it became. */
export const sourceKeyOf = ({ number }: Invoice): string => `invoice:${number}`;

/** The invoice's own number, told apart from the shop's, which are numbers only. */
export const orderNumberOf = ({ number }: Invoice): string => `IMP-${number}`;

/** A sale of the past: paid, handed over, and nothing of it to be done. Who bought it is not invented. */
export const orderOf = (invoice: Invoice, currency: string): ImportedOrder => {
  const { at, customer, country, amount, remainder, units } = factsOf(invoice);
  return {
    order: {
      number: orderNumberOf(invoice),
      sourceKey: sourceKeyOf(invoice),
      ...{ status: 'completed', paymentStatus: 'paid', fulfillmentStatus: 'fulfilled' },
      ...{ currency, locale: 'en', email: '', customerReference: customer, country, units },
      ...{ subtotal: amount, discount: 0, shipping: 0, tax: 0, shippingTax: 0, total: amount, remainder },
      ...{ paidByGiftCards: 0, pricesIncludeTax: true, taxes: [], discounts: [] },
      ...{ openedAt: at, expiresAt: at, completedAt: at },
    },
    lines: invoice.rows.map((row, position) => ({
      ...{ position, sku: row.sku, title: row.title, variant: null, image: null, slug: null },
      ...{ entryType: '', entryId: '', options: {}, seller: null, quantity: row.quantity },
      ...{
        unitPrice: row.unitPrice,
        compareAt: null,
        subtotal: row.amount,
        discount: 0,
        tax: 0,
        taxes: [],
        total: row.amount,
      },
      ...{ delivery: null, requiresShipping: false, taxCategory: 'standard', remainder: row.remainder },
    })),
  };
};

/** What went back, as a sum that is above zero; what was charged after all is below. */
export const creditOf = (invoice: Invoice, currency: string): WholeCredit => {
  const { at, customer, country, amount, remainder } = factsOf(invoice);
  return {
    credit: {
      ...{ sourceKey: sourceKeyOf(invoice), number: invoice.number, customerReference: customer, country, currency },
      ...{ amount: -amount, remainder: -remainder, madeAt: at },
    },
    lines: invoice.rows.map((row, position) => ({
      ...{ position, sku: row.sku, title: row.title, quantity: row.quantity },
      ...{ amount: -row.amount, remainder: -row.remainder },
    })),
  };
};
