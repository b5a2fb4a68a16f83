import { createHash } from 'node:crypto';
import { CommerceError } from './errors';
import { column, record } from './record';
import { seal, unseal } from './secrets';
import { connection, type Strapi } from './strapi';

interface IdempotencyRecord {
  keyHash: string;
  bodyHash: string;
  /** The first answer, sealed with the client's own key: it may hold a cart's token. Null while at work. */
  answer: string | null;
  openedAt: number;
}

export const idempotencyRecord = record<IdempotencyRecord>(
  'idempotency-record',
  'idempotency-records',
  { keyHash: column.string, bodyHash: column.string, answer: column.text, openedAt: column.instant },
  {
    indexes: [
      { name: 'commerce_idempotency_key_once', columns: ['key_hash'], unique: true },
      { name: 'commerce_idempotency_age', columns: ['opened_at'] },
    ],
  },
);

interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Of a file, which no POST answers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Older records may be dropped; the contract promises 24 hours. */
export const keptMilliseconds = 48 * 3_600_000;
/** A first call that is still silent after this is dead: its key may be used again. */
const atWorkMilliseconds = 60_000;

const hash = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex');

/** Object keys in order, so that the same body in another order is the same body. */
const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/**
 * The same key and body get the first call's answer again; another body is refused (422); a call that is still at
 * work answers 409. A call that failed leaves no trace, so that it can be tried again.
 */
export const idempotent = async (
  strapi: Strapi,
  request: { key: string; ctx: any; operation: readonly string[]; body: unknown },
  run: () => Promise<Answer>,
): Promise<Answer> => {
  const { key, ctx, operation, body } = request;
  if (key.length > 255) {
    throw new CommerceError('invalid', 'idempotency.key-too-long', 'Idempotency-Key: at most 255 characters.');
  }
  const who = ['authorization', 'cart-token', 'order-token'].map((name) => ctx.get(name) as string);
  const keyHash = hash(...operation, ...who, key);
  const bodyHash = hash(canonical(body));
  const table = () => connection(strapi)(idempotencyRecord.table);

  const openedAt = Date.now();
  await table()
    .where('key_hash', keyHash)
    .whereNull('answer')
    .where('opened_at', '<', openedAt - atWorkMilliseconds)
    .del();
  const opened = await table()
    .insert({ key_hash: keyHash, body_hash: bodyHash, opened_at: openedAt })
    .onConflict('key_hash')
    .ignore()
    .returning('id');
  if (!opened.length) {
    const row = await table().where('key_hash', keyHash).first();
    if (row && row.body_hash !== bodyHash) {
      throw new CommerceError('refused', 'idempotency.key-reused', 'This Idempotency-Key was used with another body.');
    }
    if (!row?.answer) {
      throw new CommerceError(
        'conflict',
        'idempotency.in-progress',
        'The first request with this key is still at work.',
      );
    }
    return JSON.parse(unseal(key, row.answer)) as Answer;
  }
  try {
    const answer = await run();
    await table()
      .where('key_hash', keyHash)
      .update({ answer: seal(key, JSON.stringify(answer)) });
    return answer;
  } catch (error) {
    await table().where('key_hash', keyHash).del();
    throw error;
  }
};

export const forgetOldKeys = (strapi: Strapi): Promise<unknown> =>
  connection(strapi)(idempotencyRecord.table)
    .where('opened_at', '<', Date.now() - keptMilliseconds)
    .del();
