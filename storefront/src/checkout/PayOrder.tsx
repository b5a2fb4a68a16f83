import { useState } from 'react';
import type { Checkout } from 'strapi-plugin-headless-commerce/client';
import { CartLines } from '../cart/CartLines';
import { TotalsList } from '../cart/TotalsList';
import { Page } from '../layout/Page';
import { useWords } from '../words';
import { StripePayment } from './StripePayment';

interface Props {
  readonly waiting: Checkout;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

/** The order is written down and waits for its payment: pay it, or go back to the cart. */
export const PayOrder = ({ waiting: { order, payment }, confirm, cancel }: Props) => {
  const { words, money } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState(payment.status === 'refused' ? words.paymentRefused : '');
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    setRefusal('');
    await work().catch((error: unknown) => setRefusal(error instanceof Error ? error.message : words.unreachable));
    setBusy(false);
  };
  const due = order.totals.total - order.paidByGiftCards;
  const { step } = payment;
  return (
    <Page title={words.checkout} heading={words.cardTitle}>
      <div className="checkout">
        <div className="panel">
          {step?.kind === 'client-secret' && (
            <StripePayment step={step} amount={money(due, order.currency)} onConfirmed={() => during(confirm)} />
          )}
          {step?.kind === 'redirect' && (
            <a className="button wide" href={step.url}>
              {words.payNow(money(due, order.currency))}
            </a>
          )}
          {!step && (
            <>
              <p>{words.stillWaiting}</p>
              <button type="button" className="button wide" disabled={isBusy} onClick={() => during(confirm)}>
                {words.askAgain}
              </button>
            </>
          )}
          {refusal && (
            <p className="notice" role="alert">
              {refusal}
            </p>
          )}
          <button type="button" className="plain" disabled={isBusy} onClick={() => during(cancel)}>
            {words.changeOrder}
          </button>
        </div>
        <aside className="summary" aria-label={words.summary}>
          <CartLines fixed />
          <TotalsList cart={order} />
        </aside>
      </div>
    </Page>
  );
};
