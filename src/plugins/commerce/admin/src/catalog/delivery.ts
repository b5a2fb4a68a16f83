import type { Wording } from '../wording';
import type { Delivery } from './value';

interface Words {
  readonly key: Wording;
  readonly values?: Record<string, string | number>;
}

/** "2 files · E-mail · kunaki": what an editor reads in a cell. */
export const deliveryWords = (delivery: Delivery | null | undefined): readonly Words[] => [
  ...(delivery?.download
    ? [{ key: 'delivery.files' as const, values: { count: delivery.download.files.length } }]
    : []),
  ...(delivery?.email ? [{ key: 'delivery.email' as const }] : []),
  ...(delivery?.fulfiller ? [{ key: 'delivery.by' as const, values: { provider: delivery.fulfiller.provider } }] : []),
];

/** Only what says something; undefined when nothing does. */
export const plainDelivery = ({ download, email, fulfiller }: Delivery): Delivery | undefined => {
  const kept: Delivery = {
    ...(download?.files.length && { download }),
    ...(email?.good && { email }),
    ...(fulfiller?.provider && { fulfiller: { ...fulfiller, product: fulfiller.product.trim() } }),
  };
  return Object.keys(kept).length ? kept : undefined;
};

export const attemptChoices = ['', '1', '2', '3', '5', '10', 'unlimited'] as const;
export const dayChoices = ['', '1', '7', '30', '90', '365', 'unlimited'] as const;

/** A limit as it stands in a list of choices; '' is the shop's usual one. */
export const choiceOf = (limit: number | string | null | undefined): string => (limit == null ? '' : String(limit));

export const limitOf = (choice: string): number | 'unlimited' | undefined => {
  if (choice === '') return undefined;
  return choice === 'unlimited' ? choice : Number(choice);
};
