import type { Sql } from '../../platform/strapi';
import { webhookEndpoint, type WebhookEndpoint } from '../schemas/webhook-endpoint';

const endpoints = (sql: Sql) => sql(webhookEndpoint.table);
const first = (rows: any[]): WebhookEndpoint | undefined => rows[0] && webhookEndpoint.fromRow(rows[0]);

export const insertEndpoint = async (sql: Sql, values: Omit<WebhookEndpoint, 'id'>): Promise<WebhookEndpoint> =>
  webhookEndpoint.fromRow((await endpoints(sql).insert(webhookEndpoint.toRow(values)).returning('*'))[0]);

export const updateEndpoint = async (
  sql: Sql,
  publicId: string,
  values: Partial<WebhookEndpoint>,
): Promise<WebhookEndpoint | undefined> =>
  first(await endpoints(sql).where('document_id', publicId).update(webhookEndpoint.toRow(values)).returning('*'));

export const deleteEndpoint = async (sql: Sql, publicId: string): Promise<boolean> =>
  (await endpoints(sql).where('document_id', publicId).del()) > 0;

export const findEndpoint = async (sql: Sql, publicId: string): Promise<WebhookEndpoint | undefined> =>
  first(await endpoints(sql).where('document_id', publicId).limit(1));

export const allEndpoints = async (sql: Sql): Promise<WebhookEndpoint[]> =>
  (await endpoints(sql).orderBy('id')).map((row: any) => webhookEndpoint.fromRow(row));

export const enabledEndpoints = async (sql: Sql): Promise<WebhookEndpoint[]> =>
  (await endpoints(sql).where('enabled', true).orderBy('id')).map((row: any) => webhookEndpoint.fromRow(row));

export const hasEnabled = async (sql: Sql): Promise<boolean> =>
  (await endpoints(sql).where('enabled', true).first('id')) !== undefined;
