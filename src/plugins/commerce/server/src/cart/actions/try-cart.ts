import { addressShape } from '../../customer';
import { normalizedCode } from '../../promotion';
import { connection, type Strapi } from '../../platform/strapi';
import { lineViews } from '../core/cart-view';
import { shippingOption } from '../core/shipping-option';
import type { Cart, CartLine } from '../schemas/cart';
import type { TriedCart, TriedView } from '../try-contract';
import { detailColumns } from './detail-columns';
import { fullLines, priceCart } from './price-cart';
import { quoteCart, type Quote } from './quote-cart';
import type { PricedPurchase } from '../../pricing';

const supposedCart = async (strapi: Strapi, tried: TriedCart): Promise<Cart> => {
  const { currency, country, state, postalCode, email = null, vatId } = tried;
  const address = country ? addressShape.parse({ country, state, postalCode }) : null;
  const details = { email, shippingAddress: address, shippingOption: tried.shippingOption ?? null };
  return {
    ...{ id: 0, tokenHash: '', customerId: null, status: 'open', orderNumber: null, orderId: null, currency },
    ...{ billingProfileId: null, mergedInto: null },
    ...{ locale: 'en', phone: null, billingAddress: null, note: null, newsletter: null, campaign: null, touchedAt: 0 },
    ...{ vatId: null, vatIdValid: null, giftCards: null, discountCodes: tried.codes.map(normalizedCode) },
    ...(await detailColumns(strapi, { ...details, ...(vatId && { vatId }) })),
  } as Cart;
};

const outcomes = ({ promotions, purchase }: Quote, priced: PricedPurchase): TriedView['promotions'] =>
  promotions.promotions.map((promotion) => {
    const made = priced.adjustments.find((one) => one.promotion === promotion.id);
    const unmet = made ? [] : promotions.unmet(promotion, purchase);
    return {
      ...{ title: promotion.title, code: promotion.code ?? null, unmet: [...unmet] },
      outcome: made ? 'applied' : unmet.length ? 'conditions' : 'nothing-off',
      amount: made?.amount ?? 0,
      offShipping: made?.offShipping ?? 0,
    };
  });

/** What the rules make of a cart that nobody has, step by step. Nothing is written. */
export const tryCart = async (strapi: Strapi, tried: TriedCart): Promise<TriedView> => {
  const sql = connection(strapi);
  const cart = await supposedCart(strapi, tried);
  const now = tried.at ? Date.parse(tried.at) : Date.now();
  const wanted = tried.lines.map(({ sku, quantity }, index): CartLine => ({
    ...{ id: index, cartId: 0, publicId: String(index), sku, quantity, note: null, seenPrices: {}, changedAt: null },
  }));
  const lines = await fullLines(strapi, sql, wanted);
  const quote = await quoteCart(strapi, sql, cart, lines, { now, groups: tried.groups });
  const { priced, problems } = priceCart(cart, lines, quote);
  const { totals } = priced;
  return {
    currency: cart.currency,
    lines: lineViews(cart, lines, priced),
    promotions: outcomes(quote, priced),
    codesNotApplicable: [...quote.promotions.notApplicable],
    shippingOptions: quote.shipping.map((option) => shippingOption(option, quote.settings.timezone, now)),
    shippingOption: quote.chosen?.id ?? null,
    taxRelief: priced.relief ?? null,
    totals: { ...totals, taxes: [...totals.taxes] },
    // What a supposed cart lacks of its buyer's is no news.
    problems: problems.filter(({ code }) => !['email-missing', 'address-missing', 'address-invalid'].includes(code)),
  };
};
