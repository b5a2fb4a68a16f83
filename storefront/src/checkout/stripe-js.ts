/** The little of Stripe's library for browsers that is used here. It has to come from Stripe itself. */
export interface StripeElements {
  create(kind: 'payment'): {
    mount(place: HTMLElement): void;
    unmount(): void;
    on(what: 'ready', hear: () => void): void;
  };
}
export interface Stripe {
  elements(of: { clientSecret: string; customerSessionClientSecret?: string; appearance: object }): StripeElements;
  confirmPayment(how: {
    elements: StripeElements;
    confirmParams: { return_url: string };
    redirect: 'if_required';
  }): Promise<{ error?: { message?: string } }>;
}
declare global {
  interface Window {
    Stripe?: (publishableKey: string) => Stripe;
  }
}

const address = 'https://js.stripe.com/v3/';

const loadScript = (): Promise<void> =>
  new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => loaded();
    script.onerror = () => {
      script.remove();
      failed(new Error(`${address} cannot be reached.`));
    };
    document.head.append(script);
  });

export const loadStripe = async (publishableKey: string): Promise<Stripe> => {
  if (!window.Stripe) await loadScript();
  if (!window.Stripe) throw new Error(`${address} is not Stripe.`);
  return window.Stripe(publishableKey);
};
