import type { MethodView } from '../../../server/src/shipping/contract';
import { shownAmount } from '../money/amount-text';
import type { Say } from '../wording';

const range = (amounts: readonly number[], currency: string, locale: string): string => {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)].map((each) => shownAmount(each, currency, locale));
  return least === most ? `${least}` : `${least} – ${most}`;
};

/** What a method costs, in a line: "€4.90 · $5.90", "€0.00 – €12.90". */
export const priceText = ({ settings }: Pick<MethodView, 'settings'>, locale: string, say: Say): string => {
  const amounts =
    'bands' in settings
      ? settings.bands.map(({ currency, price }) => [currency, price] as const)
      : Object.entries(settings.prices ?? {});
  const currencies = [...new Set(amounts.map(([currency]) => currency))];
  const texts = currencies.map((currency) => {
    const own = amounts.filter(([code]) => code === currency).map(([, amount]) => amount);
    return range(own, currency, locale);
  });
  return texts.join(' · ') || say('shipping.free');
};

/** "Free from €50.00"; nothing where it never is. */
export const freeFromText = ({ settings }: Pick<MethodView, 'settings'>, locale: string, say: Say): string => {
  const thresholds = ('freeFrom' in settings && settings.freeFrom) || {};
  const amounts = Object.entries(thresholds).map(([currency, amount]) => shownAmount(amount, currency, locale));
  return amounts.length ? say('shipping.free-from-amount', { amount: amounts.join(' · ') }) : '';
};
