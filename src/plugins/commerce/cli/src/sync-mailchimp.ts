import { openShop } from './open-shop';
import { withProgress } from './progress-bar';
import { Refusal } from './refusal';

/** Goes on where a telling that was broken off ended. */
export const syncMailchimp = async (): Promise<void> => {
  const { total, failed } = await openShop(({ mailchimp }) => {
    if (!mailchimp.provider)
      throw new Refusal('Mailchimp is not connected: set MAILCHIMP_API_KEY and MAILCHIMP_AUDIENCE_ID.');
    return withProgress('Telling Mailchimp', (progress) =>
      mailchimp.sync(({ done, total: all }) => progress(Math.min(1, done / (all || 1)))),
    );
  });
  console.log(`Mailchimp was told of ${total} products, subscribers, customers and orders.`);
  if (failed)
    console.log(`${failed} of them it did not take at once: they are told again one by one while the shop runs.`);
};
