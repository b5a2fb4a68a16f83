import { contactId } from './contact-id';
import { productEntity } from './product-news';

/** How things are noted down: by kind, by their own name, and in whose line they wait. */
export const productEntry = (of: Parameters<typeof productEntity>[0]) => {
  const entity = productEntity(of);
  return { kind: 'product', entity, lane: `product ${entity}` } as const;
};

/** All that is about one person waits in one line, in the order in which it happened. */
export const orderEntry = ({ number, email }: { readonly number: string; readonly email: string }) =>
  ({ kind: 'order', entity: number, lane: contactId(email) }) as const;

export const customerEntry = ({ publicId, email }: { readonly publicId: string; readonly email: string | null }) =>
  ({ kind: 'customer', entity: publicId, lane: contactId(email ?? '') }) as const;

export const cartEntry = ({ id, email }: { readonly id: number; readonly email: string | null }) =>
  ({ kind: 'cart', entity: String(id), lane: contactId(email ?? '') }) as const;

interface Listed {
  readonly publicId: string;
  readonly email: string;
}
export const memberEntry = ({ publicId, email }: Listed) =>
  ({ kind: 'member', entity: publicId, lane: contactId(email) }) as const;
export const tagsEntry = ({ publicId, email }: Listed) =>
  ({ kind: 'tags', entity: publicId, lane: contactId(email) }) as const;

/** Codes wait behind their promotion. */
export const promotionEntry = (promotion: string) =>
  ({ kind: 'promotion', entity: promotion, lane: `promotion ${promotion}` }) as const;
export const codeEntry = ({ publicId, promotion }: { readonly publicId: string; readonly promotion: string }) =>
  ({ kind: 'code', entity: publicId, lane: `promotion ${promotion}` }) as const;
