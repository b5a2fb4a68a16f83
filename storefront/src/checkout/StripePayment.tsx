import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { PaymentStep } from 'strapi-plugin-headless-commerce/client';
import { useWords } from '../words';
import { loadStripe, type Stripe, type StripeElements } from './stripe-js';

interface Props {
  readonly step: Extract<PaymentStep, { kind: 'client-secret' }>;
  readonly amount: string;
  /** The buyer has confirmed: what came of it, the shop knows. */
  readonly onConfirmed: () => Promise<void>;
}

const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;

/** Stripe's Payment Element for the order that waits. A refused card is told, and the buyer tries another. */
export const StripePayment = ({ step, amount, onConfirmed }: Props) => {
  const { words } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<{ stripe: Stripe; elements: StripeElements }>();
  const [isPaying, setPaying] = useState(false);
  const [refusal, setRefusal] = useState('');
  const { secret, publishableKey, customerSecret } = step;

  useEffect(() => {
    let element: ReturnType<StripeElements['create']> | undefined;
    let isGone = false;
    loadStripe(publishableKey).then(
      (stripe) => {
        if (isGone || !place.current) return;
        const elements = stripe.elements({
          clientSecret: secret,
          ...(customerSecret && { customerSessionClientSecret: customerSecret }),
          appearance: { theme: isDark() ? 'night' : 'stripe' },
        });
        element = elements.create('payment');
        element.on('ready', () => setForm({ stripe, elements }));
        element.mount(place.current);
      },
      () => setRefusal(words.stripeUnreachable),
    );
    return () => {
      isGone = true;
      element?.unmount();
    };
  }, [secret, publishableKey, customerSecret]);

  const pay = async (event: FormEvent) => {
    event.preventDefault();
    if (!form || isPaying) return;
    setPaying(true);
    setRefusal('');
    try {
      const confirmParams = { return_url: `${location.origin}/shop/checkout` };
      const { error } = await form.stripe.confirmPayment({
        ...form,
        elements: form.elements,
        confirmParams,
        redirect: 'if_required',
      });
      if (error) setRefusal(error.message ?? words.paymentRefused);
      else await onConfirmed();
    } finally {
      setPaying(false);
    }
  };
  return (
    <form onSubmit={pay}>
      <div ref={place} className="stripe" />
      {refusal && (
        <p className="notice" role="alert">
          {refusal}
        </p>
      )}
      <button className="button wide" disabled={!form || isPaying}>
        {isPaying ? words.paying : words.payNow(amount)}
      </button>
    </form>
  );
};
