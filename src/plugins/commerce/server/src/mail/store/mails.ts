import { databaseNow, type Sql } from '../../platform/strapi';
import { mailRecord, type Mail } from '../schemas/mail';

const mails = (sql: Sql) => sql(mailRecord.table);
const first = (rows: any[]): Mail | undefined => rows[0] && mailRecord.fromRow(rows[0]);

/** Undefined: there is one of this kind and key already. */
export const insertMail = async (
  sql: Sql,
  values: Pick<Mail, 'publicId' | 'kind' | 'key' | 'payload' | 'orderNumber' | 'queuedAt'>,
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

/** What came of an attempt; the claim is over. */
export const endAttempt = (
  sql: Sql,
  id: number,
  outcome: Partial<Pick<Mail, 'status' | 'reason' | 'recipient' | 'subject' | 'locale' | 'orderNumber' | 'sentAt'>>,
) =>
  mails(sql)
    .where({ id })
    .update(mailRecord.toRow({ ...outcome, claimedUntil: null }));
