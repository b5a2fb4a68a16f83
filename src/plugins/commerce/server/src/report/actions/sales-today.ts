import { localDay, startOfDay, takenBetween, type Taken } from '../../order';
import { storeSettings } from '../../platform/settings';
import { connection, type Strapi } from '../../platform/strapi';
import type { SalesTodayView } from '../contract';
import { countedTakings } from '../store/days';

const nothing = { orders: 0, charged: 0 };

const takingsOf = (taken: readonly Taken[], currency: string) => {
  const { orders, charged } = taken.find((each) => each.currency === currency) ?? nothing;
  return { orders, charged };
};

/**
 * Today's takings beside those of the same weekday a week ago, by days of the store's time zone. Whole days are those of
 * reports; of a day that is not over, or not counted yet, the orders themselves are asked.
 */
export const salesToday = async (strapi: Strapi, now = Date.now()): Promise<SalesTodayView> => {
  const { currency: own, timezone } = await storeSettings(strapi);
  const sql = connection(strapi);
  const day = localDay(now, timezone);
  const [today, tomorrow] = [startOfDay(day, 0, timezone), startOfDay(day, 1, timezone)];
  const [then, thenEnd] = [startOfDay(day, -7, timezone), startOfDay(day, -6, timezone)];
  const taken = await takenBetween(sql, today, tomorrow);
  const byNow = await takenBetween(sql, then, Math.min(then + (now - today), thenEnd));
  const counted = await countedTakings(sql, localDay(then, timezone), timezone);
  const whole = counted.length ? counted : await takenBetween(sql, then, thenEnd);
  const currencies = new Set([own, ...[...taken, ...whole].map(({ currency }) => currency)]);
  return {
    day,
    currencies: [...currencies].map((currency) => ({
      currency,
      today: takingsOf(taken, currency),
      lastWeekByNow: takingsOf(byNow, currency),
      lastWeek: takingsOf(whole, currency),
    })),
  };
};
