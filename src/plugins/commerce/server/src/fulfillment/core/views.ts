import type { Deliveries } from '../../order';
import type { Download } from '../schemas/download';
import type { Fulfillment } from '../schemas/fulfillment';

export const iso = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString();

export const attemptsLeft = ({ attempts, used }: Pick<Download, 'attempts' | 'used'>): number | null =>
  attempts === null ? null : Math.max(0, attempts - used);

/** What the buyer sees. `urlOf` makes the link of a right by its public id. */
export const deliveriesView = (
  fulfillments: readonly Fulfillment[],
  downloads: readonly Download[],
  urlOf: (publicId: string) => string,
): Deliveries => ({
  fulfillments: fulfillments
    .filter(({ status }) => status !== 'cancelled')
    .map(({ provider, status, carrier, tracking, trackingUrl }) => ({
      ...{ provider, status, carrier, tracking, trackingUrl },
    })),
  downloads: downloads
    .filter(({ revokedAt }) => revokedAt === null)
    .map((right) => ({
      title: right.title,
      url: urlOf(right.publicId),
      attemptsLeft: attemptsLeft(right),
      expiresAt: iso(right.expiresAt),
    })),
});
