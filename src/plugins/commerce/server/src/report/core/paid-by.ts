import { unsaid } from './figure';

const giftCard = 'gift-card';

/** What paid for an order: `stripe`, `gift-card`, or `stripe+gift-card`. */
export const paidBy = (payments: readonly { readonly provider: string; readonly status: string }[]): string => {
  const paid = payments.filter(({ status }) => status === 'captured' || status === 'authorized');
  const [other] = paid
    .map(({ provider }) => provider)
    .filter((provider) => provider !== giftCard)
    .sort();
  const cards = paid.some(({ provider }) => provider === giftCard);
  return [other, cards && giftCard].filter(Boolean).join('+') || unsaid;
};
