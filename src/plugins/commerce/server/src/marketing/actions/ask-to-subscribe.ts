import type { Consent, ConsentSource } from '../../events';
import { mailOf } from '../../mail';
import { CommerceError } from '../../platform/errors';
import { defaultLocale } from '../../platform/locale';
import { newId } from '../../platform/secrets';
import type { Strapi } from '../../platform/strapi';
import { transaction, type Transaction } from '../../platform/transaction';
import { asksCountedFor, mayAsk } from '../core/asking';
import { hashOfAddress, hashOfNetwork } from '../links';
import { confirmKind } from '../mails';
import type { Subscriber } from '../schemas/subscriber';
import { wordingIn } from '../settings';
import { asksSince } from '../store/events';
import { openSubscriber, updateSubscriber } from '../store/subscribers';
import { isSuppressed } from '../store/suppressions';
import { record } from './record';

export interface Asking {
  /** Lower case. */
  readonly email: string;
  readonly source: ConsentSource;
  readonly name?: string | null | undefined;
  readonly locale?: string | undefined;
  /** The words beside the box; without them, the shop's own. */
  readonly wording?: string | null | undefined;
  readonly page?: string | null | undefined;
  /** Who counts as one client. */
  readonly network?: string | undefined;
  readonly by?: string | null | undefined;
  readonly customerId?: number | null;
  /** What it comes of, where that may come twice: `order 7`. */
  readonly key?: string;
}

/** With the shop's own words and language where nothing else is said. The network only as a hash. */
export const consentOf = async (strapi: Strapi, asking: Asking): Promise<Consent> => {
  const { source, name, network, page = null, by = null, customerId = null } = asking;
  const locale = asking.locale ?? (await defaultLocale(strapi));
  const wording = asking.wording || (await wordingIn(strapi, locale)).wording;
  const from = network ? hashOfNetwork(strapi, network) : null;
  return { source, wording, name: name || null, locale, page, network: from, by, customerId };
};

/** The subscriber of this address, new or known, locked until the transaction ends. */
export const openFor = (tx: Transaction, email: string, consent: Consent, now: number): Promise<Subscriber> => {
  const { name, locale, source, wording, customerId } = consent;
  const about = { name, locale, source, wording, customerId, askedAt: now };
  return openSubscriber(tx.sql, { ...about, publicId: newId(), email, status: 'pending' });
};

const isByOthers = ({ source }: Consent): boolean => source === 'staff' || source === 'import';

const conflict = (code: string, message: string) => new CommerceError('conflict', code, message);

/** Others ask only who has never said no. Throws 409. */
const requireNoRefusal = async (tx: Transaction, { email, status }: Subscriber): Promise<void> => {
  if (status === 'subscribed') throw conflict('subscriber.known', 'email: is subscribed already.');
  const gone = status !== 'pending' || (await isSuppressed(tx.sql, hashOfAddress(tx.strapi, email)));
  if (!gone) return;
  throw conflict(
    'subscriber.left',
    'email: has left the newsletter, and can only come back by subscribing themselves.',
  );
};

/**
 * Has an address asked by mail whether it wants the newsletter, at most so often. Whoever types it into the form learns
 * nothing: the same is read and written for every address, and who is subscribed already is only not written to. Safe
 * to repeat with a key. Answers whether a mail is on its way.
 */
export const askToSubscribe = async (strapi: Strapi, asking: Asking): Promise<boolean> => {
  const consent = await consentOf(strapi, asking);
  return transaction(strapi, async (tx) => {
    const now = Date.now();
    const subscriber = await openFor(tx, asking.email, consent, now);
    if (isByOthers(consent)) await requireNoRefusal(tx, subscriber);
    else if (subscriber.status === 'subscribed' && consent.source !== 'form') return false;
    if (!mayAsk(await asksSince(tx.sql, subscriber.id, now - asksCountedFor), now)) return false;
    const asked = { type: 'subscriber.asked' as const, data: consent };
    const ask = await record(tx, subscriber.id, asked, { happenedAt: now, key: asking.key ?? null });
    if (!ask) return false;
    // Of who is subscribed, nothing changes by what anybody types.
    const { name, locale } = consent;
    const values = subscriber.status === 'subscribed' ? {} : { name: name ?? subscriber.name, locale };
    await updateSubscriber(tx.sql, subscriber.id, { ...values, askedAt: now });
    await mailOf(strapi).send(tx, confirmKind, { key: ask.publicId, payload: { ask: ask.publicId } });
    return true;
  });
};
