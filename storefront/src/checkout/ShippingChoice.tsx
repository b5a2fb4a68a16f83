import { useEffect } from 'react';
import type { OpenCart } from 'strapi-plugin-headless-commerce/client';
import { shop } from '../shop/client';
import { useAnswer } from '../shop/use-answer';
import { useWords } from '../words';

interface Props {
  readonly cart: OpenCart;
  readonly choose: (id: string) => void;
}

export const ShippingChoice = ({ cart, choose }: Props) => {
  const { words, money } = useWords();
  const to = cart.shippingAddress;
  const key = [to?.country, to?.postalCode, to?.state, to?.city, cart.totals.subtotal, cart.totals.discount].join(' ');
  const { data } = useAnswer(key, (signal) => shop.shippingOptions({}, { signal }));
  const isChosen = data?.some(({ id }) => id === cart.shippingOption);
  useEffect(() => {
    const [first] = data ?? [];
    if (first && !isChosen) choose(first.id);
  }, [data, isChosen]);
  return (
    <fieldset className="options">
      <legend>{words.shippingMethod}</legend>
      {data?.length === 0 && <p className="notice">{words.noShipping}</p>}
      {data?.map(({ id, label, price, arrives, pickup }) => (
        <label key={id} className="option">
          <input type="radio" name="shipping" checked={id === cart.shippingOption} onChange={() => choose(id)} />
          <span>
            {label}
            {arrives && <small>{words.arrives(arrives)}</small>}
            {pickup && (
              <small>
                {words.pickUpAt} {pickup.name}, {pickup.line1}, {pickup.city}
                {pickup.hours && ` · ${pickup.hours}`}
              </small>
            )}
          </span>
          <span>{price ? money(price, cart.currency) : words.free}</span>
        </label>
      ))}
    </fieldset>
  );
};
