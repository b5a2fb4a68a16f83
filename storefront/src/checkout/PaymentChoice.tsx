import { useEffect } from 'react';
import type { PaymentMethod } from 'strapi-plugin-headless-commerce/client';
import { shop } from '../shop/client';
import { useAnswer } from '../shop/use-answer';
import { useWords } from '../words';

/** What the test provider is told to do; other providers are told nothing. */
export type PlayOutcome = 'captured' | 'refused';
export interface Paying {
  readonly method: PaymentMethod;
  readonly outcome: PlayOutcome;
}
interface Props {
  readonly paying: Paying | undefined;
  readonly choose: (paying: Paying) => void;
}

export const PaymentChoice = ({ paying, choose }: Props) => {
  const { words } = useWords();
  const { data } = useAnswer('payment methods', (signal) => shop.paymentMethods({}, { signal }));
  useEffect(() => {
    const [first] = data ?? [];
    if (first && !paying) choose({ method: first, outcome: 'captured' });
  }, [data, paying]);
  return (
    <fieldset className="options">
      <legend>{words.payment}</legend>
      {data?.length === 0 && <p className="notice">{words.noPayment}</p>}
      {data?.map((method) => {
        const isChosen = paying?.method.provider === method.provider;
        return (
          <label key={method.provider} className="option">
            <input
              type="radio"
              name="payment"
              checked={isChosen}
              onChange={() => choose({ method, outcome: 'captured' })}
            />
            <span>
              {method.label}
              {isChosen && method.publishableKey && method.provider !== 'test' && <small>{words.cardNext}</small>}
            </span>
          </label>
        );
      })}
      {paying?.method.provider === 'test' && (
        <label className="play">
          {words.playMoney}
          <select
            value={paying.outcome}
            onChange={({ target }) => choose({ ...paying, outcome: target.value as PlayOutcome })}
          >
            {Object.entries(words.playOutcomes).map(([outcome, label]) => (
              <option key={outcome} value={outcome}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
};
