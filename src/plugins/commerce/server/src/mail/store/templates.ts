import { newId } from '../../platform/secrets';
import type { Sql } from '../../platform/strapi';
import { mailTemplate, type MailTemplate } from '../schemas/mail-template';

const templates = (sql: Sql) => sql(mailTemplate.table);

/** Staff's own words, of one kind or of all. */
export const savedTemplates = async (sql: Sql, kind?: string): Promise<MailTemplate[]> =>
  (await (kind === undefined ? templates(sql) : templates(sql).where({ kind }))).map((row: any) =>
    mailTemplate.fromRow(row),
  );

export const saveTemplate = (sql: Sql, values: Omit<MailTemplate, 'id' | 'publicId'>) =>
  templates(sql)
    .insert(mailTemplate.toRow({ ...values, publicId: newId() }))
    .onConflict(['kind', 'locale'])
    .merge(['subject', 'body', 'saved_at']);

export const removeTemplate = (sql: Sql, kind: string, locale: string) => templates(sql).where({ kind, locale }).del();
