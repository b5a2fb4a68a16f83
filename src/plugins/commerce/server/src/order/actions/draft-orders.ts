import { buildCart, rebuildCart, requireCart, shippingOptions, viewCart } from '../../cart';
import { optionsOf } from '../../config';
import { mailOf } from '../../mail';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { hashOf, newId, seal, unseal } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { DraftBody, DraftView, WholeDraftView } from '../draft-contract';
import { findDraft, insertDraft, latestDrafts, removeDraft, sentDraft } from '../drafts/store';
import { paymentLinkMail } from '../drafts/payment-link-mail';
import type { DraftOrder } from '../schemas/draft-order';

const shown = 100;

const secretOf = (strapi: Strapi): string => String((strapi.config.get('server.app.keys') as string[])[0]);
const tokenOf = (strapi: Strapi, { sealedToken }: DraftOrder): string => unseal(secretOf(strapi), sealedToken);

/** Where a buyer pays a draft, by the shop's own `storefront.cartUrl`. */
export const linkOf = (strapi: Strapi, draft: DraftOrder): string | null => {
  const { cartUrl } = optionsOf(strapi).storefront;
  return cartUrl ? cartUrl.replaceAll('{token}', encodeURIComponent(tokenOf(strapi, draft))) : null;
};

const iso = (instant: number): string => new Date(instant).toISOString();

const view = async (strapi: Strapi, draft: DraftOrder): Promise<DraftView> => {
  const { lines, ...cart } = await requireCart(connection(strapi), { tokenHash: hashOf(tokenOf(strapi, draft)) });
  return {
    ...{ id: draft.publicId, createdBy: draft.madeBy, createdAt: iso(draft.draftedAt) },
    sentAt: draft.sentAt === null ? null : iso(draft.sentAt),
    link: linkOf(strapi, draft),
    cart:
      cart.status === 'ordered'
        ? { status: 'ordered', orderNumber: cart.orderNumber ?? '' }
        : await viewCart(strapi, cart, lines),
  };
};

export const requireDraft = async (strapi: Strapi, id: string): Promise<DraftOrder> => {
  const draft = await findDraft(connection(strapi), id);
  if (!draft) throw new CommerceError('not-found', 'draft.not-found', 'There is no such draft.');
  return draft;
};

export const showDraft = async (strapi: Strapi, id: string): Promise<WholeDraftView> => {
  const draft = await requireDraft(strapi, id);
  const key = { tokenHash: hashOf(tokenOf(strapi, draft)) };
  const shownDraft = await view(strapi, draft);
  const open = shownDraft.cart.status === 'open';
  return { ...shownDraft, shippingOptions: open ? await shippingOptions(strapi, key) : [] };
};

export const listDrafts = async (strapi: Strapi): Promise<DraftView[]> => {
  const views: DraftView[] = [];
  for (const draft of await latestDrafts(connection(strapi), shown)) views.push(await view(strapi, draft));
  return views;
};

export const draftOrder = async (strapi: Strapi, caller: Caller, body: DraftBody): Promise<WholeDraftView> => {
  const { lines, currency, ...details } = body;
  const { token, cartId } = await buildCart(strapi, { currency, lines, details });
  const publicId = newId();
  const sealedToken = seal(secretOf(strapi), token);
  const madeBy = caller.staff?.name ?? null;
  await insertDraft(connection(strapi), {
    publicId,
    cartId,
    sealedToken,
    madeBy,
    draftedAt: Date.now(),
    sentAt: null,
  });
  return showDraft(strapi, publicId);
};

export const changeDraft = async (strapi: Strapi, id: string, body: DraftBody): Promise<WholeDraftView> => {
  const draft = await requireDraft(strapi, id);
  const { lines, currency: _fixed, ...details } = body;
  await rebuildCart(strapi, { tokenHash: hashOf(tokenOf(strapi, draft)) }, { lines, details });
  return showDraft(strapi, id);
};

/** The cart stays with whoever has its link; staff are done with it. */
export const forgetDraft = async (strapi: Strapi, id: string): Promise<void> =>
  removeDraft(connection(strapi), (await requireDraft(strapi, id)).id);

/** Mails the link. Each time staff say so is a mail of its own. */
export const sendDraft = async (strapi: Strapi, id: string): Promise<WholeDraftView> => {
  const { link, cart } = await showDraft(strapi, id);
  const draft = await requireDraft(strapi, id);
  if (cart.status !== 'open') throw new CommerceError('conflict', 'draft.ordered', 'It is being paid, or has been.');
  if (!cart.email) throw new CommerceError('conflict', 'draft.no-email', 'email: whom shall the link be sent to?');
  if (!link) {
    const message = 'The shop does not say where its storefront shows a cart: set COMMERCE_CART_URL.';
    throw new CommerceError('conflict', 'draft.no-link', message);
  }
  const sentAt = Date.now();
  await transaction(strapi, async (tx) => {
    await sentDraft(tx.sql, draft.id, sentAt);
    await mailOf(strapi).send(tx, paymentLinkMail.id, { key: `${id} ${sentAt}`, payload: { draft: id } });
  });
  return showDraft(strapi, id);
};
