import type { Strapi } from './strapi';

/** A call of Strapi's Document Service, as its middlewares see it; `params` may be replaced before the next one runs. */
export interface DocumentCall {
  readonly uid: string;
  readonly action: string;
  params: { documentId?: string; status?: string; data?: Record<string, unknown> };
}
export type Next = () => Promise<unknown>;

/** Stands around every call of the Document Service, whoever makes it. To be called while the plugin registers. */
export const aroundDocuments = (strapi: Strapi, middleware: (call: DocumentCall, next: Next) => Promise<unknown>) =>
  strapi.documents.use(middleware as any);
