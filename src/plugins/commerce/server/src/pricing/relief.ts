import { partOf, safe } from '../money';
import { type Discounted, remaining, type Taken } from './lanes';
import type { DiscountedLine } from './purchase';
import type { Taxation } from './taxation';

/** What is left of `value` when the whole it belongs to is `net` instead of `gross`. */
const scaled = (value: number, net: number, gross: number): number => (gross ? partOf(value, net, gross) : 0);

/** Unit prices lose their tax, not lines: an invoice without tax still says unit price × quantity = subtotal. */
const netLine = (line: DiscountedLine, taxation: Taxation): DiscountedLine => {
  const unitPrice = taxation.net(line.unitPrice, line.taxCategory);
  const subtotal = safe(unitPrice * line.quantity);
  return { ...line, unitPrice, subtotal, discount: subtotal - scaled(remaining(line), subtotal, line.subtotal) };
};

export const netRemaining = (line: DiscountedLine, taxation: Taxation): number => remaining(netLine(line, taxation));

export const netShipping = (shipping: number, price: number, category: string, taxation: Taxation): number =>
  scaled(shipping, taxation.net(price, category), price);

/**
 * Prices that include tax, as a buyer pays them who owes none: promotions give what they give at home, then the tax
 * goes out of what is left. Each share is what its discount brings the net amount down by, so that they still add up.
 */
export const withoutTax = (
  { lines, shipping, taken }: Discounted,
  price: number,
  category: string,
  taxation: Taxation,
): Discounted => {
  const net = lines.map((line) => netLine(line, taxation));
  const left = lines.map(({ subtotal }) => subtotal);
  let [charged, shown] = [price, taxation.net(price, category)];
  const valueOf = (index: number): number =>
    scaled(left[index] ?? 0, net[index]?.subtotal ?? 0, lines[index]?.subtotal ?? 0);
  const shares = taken.map((each): Taken => {
    const parts = each.lines.map((part, index) => {
      const before = valueOf(index);
      left[index] = (left[index] ?? 0) - part;
      return before - valueOf(index);
    });
    charged -= each.shipping;
    const now = netShipping(charged, price, category, taxation);
    const offShipping = shown - now;
    shown = now;
    return { ...each, lines: parts, shipping: offShipping };
  });
  return { lines: net, shipping: netShipping(shipping, price, category, taxation), taken: shares };
};
