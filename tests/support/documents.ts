import type { Shop } from './shop';

/** Strapi's Document Service, as far as stories write with it: the way an editor does. */
interface Documents {
  create(params: object): Promise<{ documentId: string }>;
  update(params: object): Promise<{ documentId: string }>;
  publish(params: object): Promise<unknown>;
  unpublish(params: object): Promise<unknown>;
  delete(params: object): Promise<unknown>;
}

export const documentsOf = ({ strapi }: Pick<Shop, 'strapi'>, uid: string): Documents =>
  strapi.documents(uid as never) as never as Documents;
