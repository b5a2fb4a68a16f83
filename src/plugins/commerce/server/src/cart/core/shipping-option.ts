import { dateFormat } from '../../format';
import type { ShippingQuote } from '../../shipping';
import type { ShippingOptionView } from '../contract';

const day = 86_400_000;

/** YYYY-MM-DD, `days` after the local day of `now`; counted on the calendar, whatever the clocks do in between. */
const localDay = (now: number, days: number, timezone: string): string => {
  const today = dateFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(now);
  return new Date(Date.parse(today) + days * day).toISOString().slice(0, 10);
};

/** A quote as the buyer sees it. `now` in epoch milliseconds. */
export const shippingOption = (quote: ShippingQuote, timezone: string, now: number): ShippingOptionView => {
  const { id, label, price, arrives, pickup } = quote;
  const days = arrives && [arrives.min, arrives.max].map((count) => localDay(now, count, timezone));
  return { id, label, price, ...(days && { arrives: days.join('/') }), ...(pickup && { pickup }) };
};
