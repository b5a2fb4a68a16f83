import Stripe from 'stripe';

export interface StripeSettings {
  readonly secretKey: string;
  readonly publishableKey: string;
  /** Several while a secret is rolled over; none: webhooks are refused. */
  readonly webhookSecrets: readonly string[];
  /** Another server than Stripe's own. */
  readonly apiBase?: string | undefined;
  /** `later`: the money is held at checkout and captured by staff. */
  readonly capture?: 'now' | 'later';
}

/** All tries together stay below the half minute after which another process takes over a silent payment. */
const bounds = { timeout: 8000, maxNetworkRetries: 2 };

const hostOf = (apiBase: string) => {
  const { protocol, hostname, port } = new URL(apiBase);
  return {
    protocol: protocol === 'http:' ? ('http' as const) : ('https' as const),
    host: hostname,
    ...(port && { port }),
  };
};

export const isLive = ({ secretKey }: StripeSettings): boolean => /^[sr]k_live_/.test(secretKey);

export const stripeClient = ({ secretKey, apiBase }: StripeSettings): Stripe =>
  new Stripe(secretKey, { ...bounds, ...(apiBase && hostOf(apiBase)), telemetry: false });
