import type { AccessView, DigitalFileView, MailedGoodView, OrderFulfillmentView } from '../contract';
import type { DigitalFile } from '../schemas/digital-file';
import type { Download } from '../schemas/download';
import type { DownloadAccess } from '../schemas/download-access';
import type { Fulfillment } from '../schemas/fulfillment';
import type { MailedGood } from '../schemas/mailed-good';
import { attemptsLeft, iso } from './views';

const instant = (at: number): string => new Date(at).toISOString();

export const fulfillmentView = (row: Fulfillment): OrderFulfillmentView['fulfillments'][number] => {
  const { publicId: id, provider, status, reference, carrier, tracking, trackingUrl, failure, attempts } = row;
  return {
    ...{ id, provider, status, reference, carrier, tracking, trackingUrl, failure, attempts },
    lines: [...row.lines],
    openedAt: instant(row.openedAt),
    fulfilledAt: iso(row.fulfilledAt),
  };
};

export const rightView = (right: Download): OrderFulfillmentView['downloads'][number] => ({
  id: right.publicId,
  title: right.title,
  attempts: right.attempts,
  attemptsLeft: attemptsLeft(right),
  expiresAt: iso(right.expiresAt),
  revokedAt: iso(right.revokedAt),
});

export const accessView = ({ at, outcome, address, agent }: DownloadAccess): AccessView => ({
  at: instant(at),
  ...{ outcome, address, agent },
});

export const fileView = (file: DigitalFile): DigitalFileView => {
  const { publicId: id, name, type, size, checksum, store, uploadedAt } = file;
  return { id, name, type, size, checksum, store, uploadedAt: instant(uploadedAt) };
};

export const goodView = ({
  good: { publicId: id, name, message, keyed },
  ...keys
}: {
  readonly good: MailedGood;
  readonly free: number;
  readonly assigned: number;
}): MailedGoodView => ({ id, name, message, keyed, keys });
