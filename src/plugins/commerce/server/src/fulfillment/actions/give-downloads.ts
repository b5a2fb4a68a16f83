import { optionsOf } from '../../config';
import { newId } from '../../platform/secrets';
import type { Transaction } from '../../platform/transaction';
import { limitsOf } from '../core/limits-of';
import type { FulfillmentOutcome, FulfillmentRequest } from '../fulfillment-provider';
import { findFiles } from '../store/digital-files';
import { insertDownloads } from '../store/downloads';
import { findFulfillment } from '../store/fulfillments';

/** Gives the rights to download what was bought, with the limits as they are now. Safe to repeat. */
export const giveDownloads = async (
  tx: Transaction,
  { key, order, lines }: FulfillmentRequest,
): Promise<FulfillmentOutcome> => {
  const wanted = lines.flatMap((line) => {
    const way = line.delivery?.download;
    return way ? way.files.map((file) => ({ line, way, file, several: way.files.length > 1 })) : [];
  });
  const files = new Map(
    (await findFiles(tx.sql, [...new Set(wanted.map(({ file }) => file))])).map((file) => [file.publicId, file]),
  );
  const gone = wanted.find(({ file }) => !files.has(file));
  if (gone) return { status: 'held', reason: `A file of ${gone.line.sku} is gone: ${gone.file}.` };
  const { id: fulfillmentId = 0 } = (await findFulfillment(tx.sql, { publicId: key })) ?? {};
  const givenAt = Date.now();
  const usual = optionsOf(tx.strapi).fulfillment.downloads;
  await insertDownloads(
    tx.sql,
    wanted.flatMap(({ line, way, file: publicId, several }) => {
      const file = files.get(publicId);
      if (!file) return [];
      const name = [line.title, line.variant].filter(Boolean).join(', ');
      return [
        {
          ...limitsOf(way, usual, givenAt),
          ...{ publicId: newId(), orderId: order.id, fulfillmentId, lineId: line.id, fileId: file.id },
          ...{ title: several ? `${name}: ${file.name}` : name, used: 0, revokedAt: null, givenAt },
        },
      ];
    }),
  );
  return { status: 'fulfilled' };
};
