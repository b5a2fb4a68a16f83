import type { BrowserContext } from 'playwright-core';
import type { FakeStripe } from './fake-stripe';

/** The card that this page refuses; every other is good. */
export const refusedCard = '4000000000000002';

/**
 * Stands in for Stripe's library and its Payment Element, which must come from js.stripe.com and cannot in a test: the
 * same calls, one field for the card, and a buyer's deed at the fake Stripe instead of a charge.
 */
const library = `
window.Stripe = () => ({
  elements: ({ clientSecret }) => {
    let ready = () => {}, place;
    return {
      clientSecret,
      card: () => place.querySelector('input').value,
      create: () => ({
        on: (_what, hear) => { ready = hear; },
        mount: (element) => {
          place = element;
          place.innerHTML = '<label>Card number <input autocomplete="cc-number"></label>';
          ready();
        },
        unmount: () => { place.innerHTML = ''; },
      }),
    };
  },
  confirmPayment: ({ elements }) => window.payAtStripe(elements.clientSecret, elements.card()),
});`;

export const standInForStripe = async (context: BrowserContext, stripe: FakeStripe): Promise<void> => {
  await context.route('https://js.stripe.com/v3/', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: library }),
  );
  await context.exposeFunction('payAtStripe', (secret: string, card: string) => {
    const intent = stripe.intents().find(({ client_secret: own }) => own === secret);
    if (!intent) return { error: { message: 'No such payment.' } };
    stripe.pay(intent.id, card === refusedCard ? 'fail' : 'succeed');
    return card === refusedCard ? { error: { message: 'Your card was declined.' } } : {};
  });
};
