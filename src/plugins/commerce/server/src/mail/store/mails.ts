import { likeAnywhere } from '../../platform/like';
import { databaseNow, type Sql } from '../../platform/strapi';
import { inDoubt } from '../core/refusal';
import { mailRecord, type Mail, type MailStatus } from '../schemas/mail';

const mails = (sql: Sql) => sql(mailRecord.table);
const first = (rows: any[]): Mail | undefined => rows[0] && mailRecord.fromRow(rows[0]);

/** Undefined: there is one of this kind and key already. */
export const insertMail = async (
  sql: Sql,
  values: Pick<Mail, 'publicId' | 'kind' | 'key' | 'payload' | 'orderNumber' | 'orderId' | 'queuedAt'>,
): Promise<Mail | undefined> =>
  first(
    await mails(sql)
      .insert(mailRecord.toRow({ ...values, status: 'waiting', attempts: 0 }))
      .onConflict(['kind', 'key'])
      .ignore()
      .returning('*'),
  );

export const findMail = async (sql: Sql, publicId: string): Promise<Mail | undefined> =>
  first(await mails(sql).where('document_id', publicId).limit(1));

/** Takes a mail that is due for the next `milliseconds`. Undefined: it is done, or somebody else is at it. */
export const claimMail = async (sql: Sql, publicId: string, milliseconds: number): Promise<Mail | undefined> => {
  const now = databaseNow(sql);
  return first(
    await mails(sql)
      .where('document_id', publicId)
      .where((due) =>
        due
          .where('status', 'waiting')
          .orWhere((left) => left.where('status', 'sending').where('claimed_until', '<', now)),
      )
      .update({
        status: 'sending',
        attempts: sql.raw('attempts + 1'),
        claimed_until: sql.raw('? + ?', [now, milliseconds]),
      })
      .returning('*'),
  );
};

/** What is to be known of it should we die now. False: the claim is somebody else's by now. */
export const markInDoubt = async (
  sql: Sql,
  { id, attempts }: Pick<Mail, 'id' | 'attempts'>,
  about: Partial<Mail>,
): Promise<boolean> =>
  (await mails(sql)
    .where({ id, attempts, status: 'sending' })
    .update(mailRecord.toRow({ ...about, reason: inDoubt }))) > 0;

/** Whoever is at it still is, for so long. */
export const keepMail = (sql: Sql, id: number, milliseconds: number) =>
  mails(sql)
    .where({ id, status: 'sending' })
    .update({ claimed_until: sql.raw('? + ?', [databaseNow(sql), milliseconds]) });

/** What came of an attempt; the claim is over. */
export const endAttempt = (
  sql: Sql,
  id: number,
  outcome: Partial<
    Pick<Mail, 'status' | 'reason' | 'recipient' | 'subject' | 'locale' | 'orderNumber' | 'orderId' | 'sentAt'>
  >,
) =>
  mails(sql)
    .where({ id })
    .update(mailRecord.toRow({ ...outcome, claimedUntil: null }));

/** Lets a mail that is over go out once more. Undefined: it waits or is being sent, or was sent and needs another. */
export const reopenMail = async (sql: Sql, publicId: string): Promise<Mail | undefined> =>
  first(
    await mails(sql)
      .where('document_id', publicId)
      .whereIn('status', ['failed', 'skipped'])
      .update({ status: 'waiting', reason: null, attempts: 0 })
      .returning('*'),
  );

export const mailsOfKeys = async (sql: Sql, kind: string, keys: readonly string[]): Promise<Mail[]> =>
  (
    await mails(sql)
      .where({ kind })
      .whereIn('key', [...keys])
      .orderBy('id')
  ).map((row: any) => mailRecord.fromRow(row));

const nameless = { recipient: null, subject: null, reason: null };

/** Those that staff sent again too. A hundred keys at most: each is a condition of one statement. */
export const forgetMails = async (sql: Sql, kind: string, keys: readonly string[]): Promise<void> => {
  if (!keys.length) return;
  await mails(sql)
    .where({ kind })
    .where((theirs) => {
      theirs.whereIn('key', [...keys]);
      for (const key of keys) theirs.orWhere('key', 'like', `${key} again %`);
    })
    .update(nameless);
};

export interface MailSearch {
  readonly q?: string | undefined;
  readonly status?: MailStatus | undefined;
  readonly kind?: string | undefined;
  readonly order?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** The newest first. */
export const listMails = async (sql: Sql, search: MailSearch): Promise<{ rows: Mail[]; total: number }> => {
  const found = mails(sql);
  if (search.status) found.where('status', search.status);
  if (search.kind) found.where('kind', search.kind);
  if (search.order) found.where('order_number', search.order);
  if (search.q) {
    const like = likeAnywhere(search.q);
    found.where((either) => {
      for (const column of ['recipient', 'order_number', 'subject']) {
        either.orWhereRaw(`lower(${column}) like ? escape '!'`, [like]);
      }
    });
  }
  const rows: any[] = await found
    .clone()
    .orderBy([
      { column: 'queued_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(search.pageSize)
    .offset((search.page - 1) * search.pageSize);
  const [counted]: any[] = await found.clone().count({ total: '*' });
  return { rows: rows.map((row) => mailRecord.fromRow(row)), total: Number(counted.total) };
};

interface OfPerson {
  readonly emails: readonly string[];
  readonly orderIds: readonly number[];
}

const ofPerson = (sql: Sql, { emails, orderIds }: OfPerson) =>
  mails(sql).where((theirs) =>
    theirs.whereIn(sql.raw('lower(recipient)') as any, [...emails]).orWhereIn('order_id', [...orderIds]),
  );

export const mailsOfPerson = async (sql: Sql, person: OfPerson): Promise<Mail[]> =>
  (await ofPerson(sql, person).orderBy('id')).map((row: any) => mailRecord.fromRow(row));

/** That something was sent stays; to whom, and what it was called, goes. Servers name the recipient in their reasons. */
export const forgetRecipients = (sql: Sql, person: OfPerson) => ofPerson(sql, person).update(nameless);
