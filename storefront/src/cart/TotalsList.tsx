import type { Totals } from 'strapi-plugin-headless-commerce/client';
import { useWords } from '../words';

interface Priced {
  readonly currency: string;
  readonly totals: Totals;
  readonly giftCards?: readonly { readonly id: string; readonly lastFour: string; readonly amount: number }[];
  readonly amountDue?: number;
}

/** What it comes to, line by line, read aloud when it changes. */
export const TotalsList = ({ cart }: { readonly cart: Priced }) => {
  const { words, money } = useWords();
  const { totals, currency, giftCards = [], amountDue } = cart;
  const rows: [string, number | string][] = [
    [words.goods, totals.subtotal],
    ...(totals.discount ? [[words.discount, -totals.discount] as [string, number]] : []),
    [words.shipping, totals.shipping || words.free],
    ...(totals.tax ? [[totals.pricesIncludeTax ? words.taxIncluded : words.tax, totals.tax] as [string, number]] : []),
  ];
  const cards = giftCards.map(({ lastFour, amount }): [string, number] => [words.giftCard(lastFour), -amount]);
  const shown = (value: number | string) => (typeof value === 'string' ? value : money(value, currency));
  return (
    <dl className="totals" aria-live="polite">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{shown(value)}</dd>
        </div>
      ))}
      <div className="total">
        <dt>{words.total}</dt>
        <dd>{shown(totals.total)}</dd>
      </div>
      {cards.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{shown(value)}</dd>
        </div>
      ))}
      {cards.length > 0 && (
        <div className="total">
          <dt>{words.due}</dt>
          <dd>{shown(amountDue ?? totals.total)}</dd>
        </div>
      )}
    </dl>
  );
};
