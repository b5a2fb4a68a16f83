import type { Readable } from 'node:stream';
import { csvStream } from '../../platform/csv-stream';
import { guarded } from '../../platform/csv-table';
import { connection, type Strapi } from '../../platform/strapi';
import type { SubscribersExportQuery } from '../contract';
import type { Subscriber } from '../schemas/subscriber';
import { eachSubscriber } from '../store/subscribers';

const instant = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());

/** Instants are ISO 8601 in UTC. */
const columns: readonly (readonly [name: string, value: (subscriber: Subscriber) => string | null])[] = [
  ['email', ({ email }) => email],
  ['name', ({ name }) => name],
  ['locale', ({ locale }) => locale],
  ['status', ({ status }) => status],
  ['source', ({ source }) => source],
  ['asked', ({ askedAt }) => instant(askedAt)],
  ['confirmed', ({ confirmedAt }) => instant(confirmedAt)],
  ['left', ({ leftAt }) => instant(leftAt)],
  ['wording', ({ wording }) => wording],
];

async function* rowsOf(subscribers: AsyncIterable<Subscriber>): AsyncGenerator<string[]> {
  for await (const subscriber of subscribers) yield columns.map(([, value]) => guarded(value(subscriber) ?? ''));
}

/** Those that match, as CSV. What somebody typed is never a formula to the spreadsheet it is opened in. */
export const exportSubscribers = async (strapi: Strapi, query: SubscribersExportQuery): Promise<Readable> =>
  csvStream(
    columns.map(([name]) => name),
    rowsOf(eachSubscriber(connection(strapi), query)),
  );
