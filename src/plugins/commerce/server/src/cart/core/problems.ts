import type { PricedPurchase } from '../../pricing';
import type { AddressIssue } from '../../customer/core/address-issues';
import { addressNeeds } from './address-needs';

export const problemCodes = [
  ...(['cart-empty', 'email-missing', 'address-missing', 'address-invalid'] as const),
  ...(['shipping-missing', 'shipping-unavailable', 'out-of-stock', 'offer-unavailable'] as const),
  ...(['price-changed', 'total-changed', 'currency-unavailable'] as const),
  ...(['discount-not-applicable', 'payment-unavailable'] as const),
] as const;

/**
 * What stands between a cart and an order: shown to the shopper, and the gate of the checkout. `about` names the field
 * or the line (`lines.<id>`).
 */
export interface Problem {
  readonly code: (typeof problemCodes)[number];
  readonly about: string;
  readonly message: string;
  readonly available?: number;
  readonly was?: number;
  readonly now?: number;
  readonly expected?: number;
  readonly total?: number;
}

export interface CartFacts {
  readonly currency: string;
  readonly email: string | null;
  readonly shippingAddress: object | null;
  /** What is missing in the shipping address, or wrong. */
  readonly addressIssues: readonly AddressIssue[];
  readonly lines: readonly {
    readonly id: string;
    readonly sku: string;
    readonly quantity: number;
    /** Undefined = nothing sells this SKU; available null = its stock is not tracked. */
    readonly offer: { readonly available: number | null } | undefined;
    /** Minor units in the cart's currency when the buyer last chose it. */
    readonly seenPrice: number | undefined;
    readonly price: number | undefined;
  }[];
  /** Codes on the cart that nothing runs for any more. */
  readonly notApplicable: readonly string[];
  readonly requiresShipping: boolean;
  readonly shipping: 'chosen' | 'missing' | 'unavailable';
  /** The chosen way is that the buyer comes for it. */
  readonly pickup: boolean;
}

const aboutLine = (id: string) => `lines.${id}`;

const lineProblems = (facts: CartFacts): Problem[] =>
  facts.lines.flatMap((line): Problem[] => {
    const about = aboutLine(line.id);
    if (!line.offer) return [{ code: 'offer-unavailable', about, message: `${line.sku} is no longer sold.` }];
    if (line.price === undefined) {
      return [{ code: 'currency-unavailable', about, message: `${line.sku} has no price in ${facts.currency}.` }];
    }
    if (line.seenPrice !== undefined && line.seenPrice !== line.price) {
      const message = `The price of ${line.sku} has changed.`;
      return [{ code: 'price-changed', about, message, was: line.seenPrice, now: line.price }];
    }
    return [];
  });

/** One line per SKU is the database's promise, so a line's quantity is all that the cart wants of it. */
const stockProblems = (facts: CartFacts): Problem[] =>
  facts.lines.flatMap((line): Problem[] => {
    const available = line.offer?.available ?? null;
    return available === null || line.quantity <= available ? [] : [outOfStock(line, available)];
  });

export const outOfStock = (line: { id: string; sku: string }, available: number): Problem => {
  const message = available === 0 ? `${line.sku} is sold out.` : `Only ${available} of ${line.sku} are left.`;
  return { code: 'out-of-stock', about: aboutLine(line.id), message, available };
};

const addressProblems = (facts: CartFacts): Problem[] => {
  if (!addressNeeds(facts).shippingAddress) return [];
  if (!facts.shippingAddress) {
    return [{ code: 'address-missing', about: 'shippingAddress', message: 'Where shall it be sent?' }];
  }
  return facts.addressIssues.map(({ field, message }) => ({
    code: 'address-invalid',
    about: `shippingAddress.${field}`,
    message,
  }));
};

const shippingProblems = (facts: CartFacts): Problem[] => {
  if (!facts.requiresShipping) return [];
  const missing = addressProblems(facts);
  if (facts.shipping === 'missing') {
    missing.push({ code: 'shipping-missing', about: 'shippingOption', message: 'Choose how it is sent.' });
  }
  if (facts.shipping === 'unavailable') {
    const message = 'It cannot be sent there that way.';
    missing.push({ code: 'shipping-unavailable', about: 'shippingOption', message });
  }
  return missing;
};

export const notApplicable = (code: string): Problem => ({
  code: 'discount-not-applicable',
  about: `discountCodes.${code}`,
  message: `The code ${code} cannot be used any more.`,
});

export const problemsOf = (facts: CartFacts): readonly Problem[] => [
  ...(facts.lines.length ? [] : [{ code: 'cart-empty' as const, about: 'lines', message: 'The cart is empty.' }]),
  ...(facts.email ? [] : [{ code: 'email-missing' as const, about: 'email', message: 'An e-mail address is needed.' }]),
  ...lineProblems(facts),
  ...stockProblems(facts),
  ...shippingProblems(facts),
  ...facts.notApplicable.map(notApplicable),
];

/**
 * The buyer names the total they saw. The right one means they have seen the prices as they are now, so a change of
 * price is no problem any more; a wrong one is `total-changed`.
 */
export const confirmTotal = (
  problems: readonly Problem[],
  priced: PricedPurchase,
  expected: number,
): readonly Problem[] => {
  const { total } = priced.totals;
  if (total === expected) return problems.filter(({ code }) => code !== 'price-changed');
  return [
    ...problems,
    { code: 'total-changed', about: 'expectedTotal', message: 'The total has changed.', expected, total },
  ];
};
