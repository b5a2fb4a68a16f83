/** Every scheduled task of the shop: each waits for its next turn, once, however many processes there are. */
export const schedules: readonly string[] = [
  'catalog.forget-prices',
  'catalog.look-for-due-lists',
  'checkout.expire',
  'contact.forget-messages',
  'fulfillment.check',
  'fulfillment.forget-accesses',
  'idempotency.forget-old-keys',
  'limits.forget-old',
  'marketing.forget-unconfirmed',
  'payment.catch-up',
  'payment.check',
  'payment.forget-old-news',
  'report.count',
  'webhook.forget-deliveries',
];
