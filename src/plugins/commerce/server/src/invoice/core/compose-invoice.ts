import type { Order, OrderLine } from '../../order';
import type { TaxLine } from '../../pricing';
import type { Buyer, InvoiceContent, InvoiceLine, Payment, Seller } from './content';
import { groupsOf, type Charged } from './tax-groups';

/** The tax category of what sells gift cards. */
type Voucher = (line: OrderLine) => boolean;

const lineOf = (line: OrderLine, isVoucher: Voucher): InvoiceLine => ({
  id: line.publicId,
  sku: line.sku,
  title: line.title,
  variant: line.variant,
  quantity: line.quantity,
  unitPrice: line.unitPrice,
  discount: line.discount,
  tax: line.tax,
  taxes: line.taxes ?? [],
  total: line.total,
  kind: isVoucher(line) ? 'voucher' : line.requiresShipping ? 'goods' : 'service',
});

/** The order's taxes less its lines': what is left of them is on shipping. */
const shippingTaxes = ({ taxes }: Order, lines: readonly InvoiceLine[]): TaxLine[] =>
  taxes
    .map((tax) => ({
      ...tax,
      amount: lines
        .flatMap((line) => line.taxes)
        .filter(({ name, rate }) => name === tax.name && rate === tax.rate)
        .reduce((left, { amount }) => left - amount, tax.amount),
    }))
    .filter(({ amount }) => amount !== 0);

export const chargedOf = ({ total: gross, taxes, kind }: InvoiceLine): Charged => ({
  ...{ gross, taxes },
  voucher: kind === 'voucher',
});

export interface Sale {
  readonly order: Order;
  readonly lines: readonly OrderLine[];
  readonly payments: readonly Payment[];
  readonly seller: Seller;
  /** Local day. */
  readonly day: string;
  readonly isVoucher: Voucher;
}

/** An order as its invoice states it: the totals are the order's to the last unit. */
export const composeInvoice = ({ order, lines: bought, payments, seller, day, isVoucher }: Sale): InvoiceContent => {
  const lines = bought.map((line) => lineOf(line, isVoucher));
  const taxes = shippingTaxes(order, lines);
  const shippingGross = order.shipping + (order.pricesIncludeTax ? 0 : order.shippingTax);
  const shipped = shippingGross > 0 ? [{ gross: shippingGross, taxes }] : [];
  const { subtotal, discount, shipping, tax, total } = order;
  return {
    version: 1,
    kind: 'invoice',
    seller,
    orderNumber: order.number,
    deliveredOn: day,
    pricesIncludeTax: order.pricesIncludeTax,
    relief: order.taxRelief,
    lines,
    shipping: order.shippingOption && { label: order.shippingOption.label, amount: shipping, taxes },
    totals: { subtotal, discount, shipping, tax, total },
    groups: groupsOf([...lines.map(chargedOf), ...shipped]),
    payments,
    invoice: null,
  };
};

const sameAddress = (a: object | null, b: object | null): boolean => JSON.stringify(a) === JSON.stringify(b);

export const buyerOf = ({ email, vatId, billingAddress, shippingAddress }: Order): Buyer => ({
  email,
  vatId,
  address: billingAddress ?? shippingAddress,
  delivery: shippingAddress && !sameAddress(billingAddress, shippingAddress) ? shippingAddress : null,
});
