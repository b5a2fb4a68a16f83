import { mailOf } from '../../mail';
import { findOrder } from '../../order';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { defaultLocale } from '../../platform/locale';
import { tell } from '../../platform/log';
import { hashOf, newId } from '../../platform/secrets';
import { connection, type Sql, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { ContactBody } from '../contract';
import { judge, plainLetters } from '../core/spam';
import { contactOf } from '../index';
import { noticeKind } from '../mails';
import { insertMessage, timesReceived } from '../store/messages';
import { placeInHour } from './place-in-hour';
import { record } from './record';

const day = 86_400_000;

interface Sender {
  readonly caller: Caller;
  /** Who counts as one client. */
  readonly network: string;
}

/** Throws 422 `contact.captcha-refused`. While the vendor does not answer, everybody is let in. */
const requirePerson = async (strapi: Strapi, answer: string, network: string): Promise<void> => {
  const captcha = contactOf(strapi).captcha();
  if (!captcha) return;
  const passed = await captcha.verify(answer, network).catch((error: unknown) => {
    tell(strapi, error, `The captcha ${captcha.id} does not answer: messages are taken without it`, 'warn');
    return true;
  });
  if (passed) return;
  throw new CommerceError('refused', 'contact.captcha-refused', 'captcha: please solve it once more.', {
    errors: [{ path: ['captcha'], message: 'was not accepted' }],
  });
};

/** The order of this number, if it was placed under this address: nobody has an order linked that is not theirs. */
const orderOf = async (sql: Sql, { orderNumber, email }: ContactBody): Promise<number | null> => {
  const order = orderNumber ? await findOrder(sql, { number: orderNumber }) : undefined;
  return order?.email.toLowerCase() === email ? order.id : null;
};

/**
 * Keeps a message and tells staff, in one transaction. Whoever fills in the field that people do not see is answered like
 * everybody and not kept. The sender is not written to: the address may be a stranger's.
 */
export const receiveMessage = async (strapi: Strapi, body: ContactBody, { caller, network }: Sender): Promise<void> => {
  if (body.website) return;
  await requirePerson(strapi, body.captcha ?? '', network);
  const [sql, now] = [connection(strapi), Date.now()];
  const { name, email, message: text, consent } = body;
  const [subject, orderNumber] = [body.subject || null, body.orderNumber || null];
  const textHash = hashOf(plainLetters(text));
  const { spam, signs } = judge({ name, subject, text, repeats: await timesReceived(sql, textHash, now - day) });
  const locale = body.locale ?? (await defaultLocale(strapi));
  const orderId = await orderOf(sql, body);
  const place = spam ? undefined : await placeInHour(strapi);
  await transaction(strapi, async (tx) => {
    const message = await insertMessage(tx.sql, {
      ...{ publicId: newId(), name, email, subject, text, textHash, locale, signs, orderNumber, orderId },
      ...{ customerId: caller.customer?.id ?? null, status: spam ? 'spam' : 'open', assigneeId: null, assignee: null },
      ...{ receivedAt: now, changedAt: now },
    });
    if (consent) {
      const where = { page: consent.page ?? null, network };
      const data = { email, name, locale, wording: consent.wording, ...where };
      await record(tx, message.id, { type: 'newsletter.consented', data }, now);
    }
    if (!place) return;
    const payload = { message: message.id, last: place === 'last' };
    await mailOf(strapi).send(tx, noticeKind, { key: message.publicId, payload });
  });
};
