import { tries } from '../../jobs';
import { connection, type Strapi } from '../../platform/strapi';
import { plainAddress } from '../core/one-line';
import { isForGood, reasonOf } from '../core/refusal';
import { mailOf } from '../index';
import { isConnected, type Letter, logInstead, messageIdOf, post } from '../post';
import type { Mail } from '../schemas/mail';
import { claimMail, endAttempt, findMail } from '../store/mails';
import { renderMail } from './render-mail';

/** The reason that the admin knows to explain. */
export const notConnected = 'not-connected';

/** Longer than any provider talks to its server. */
const claimMilliseconds = 120_000;

/** Writes it: who gets it, and what it says. A string says why nobody does. */
const write = async (strapi: Strapi, mail: Mail): Promise<{ letter: Letter; about: Partial<Mail> } | string> => {
  const kind = mailOf(strapi).kind(mail.kind);
  if (!kind) return 'Nothing defines this kind of mail any more.';
  const facts = await kind.facts(strapi, mail.payload);
  if (!facts) return 'What it was about is gone.';
  const to = plainAddress(facts.to);
  if (!to) return 'The recipient’s address is none.';
  const { subject, html, text } = await renderMail(strapi, kind, facts);
  const { attachments = [], locale, orderNumber, orderId } = facts;
  return {
    letter: { to, subject, html, text, messageId: messageIdOf(strapi, mail.publicId), attachments },
    about: { recipient: to, subject, locale, ...(orderNumber && { orderNumber }), ...(orderId && { orderId }) },
  };
};

/**
 * One attempt. The mail is claimed before and marked after: whoever runs the job again finds it sent. Should the
 * process die between the server's yes and the mark, it goes out again, under the same Message-ID.
 */
export const deliverMail = async (strapi: Strapi, publicId: string, attempt: number): Promise<void> => {
  const sql = connection(strapi);
  const mail = await claimMail(sql, publicId, claimMilliseconds);
  if (!mail) {
    if ((await findMail(sql, publicId))?.status !== 'sending') return;
    throw new Error('The mail is being sent by another process.');
  }
  let about: Partial<Mail> = {};
  try {
    const written = await write(strapi, mail);
    if (typeof written === 'string') {
      await endAttempt(sql, mail.id, { status: 'skipped', reason: written });
      return;
    }
    about = written.about;
    if (!isConnected(strapi)) {
      logInstead(strapi, written.letter);
      await endAttempt(sql, mail.id, { ...about, status: 'skipped', reason: notConnected });
      return;
    }
    await post(strapi, written.letter);
  } catch (error) {
    const over = isForGood(error) || attempt >= tries;
    await endAttempt(sql, mail.id, { ...about, status: over ? 'failed' : 'waiting', reason: reasonOf(error) });
    if (over) return;
    throw error;
  }
  await endAttempt(sql, mail.id, { ...about, status: 'sent', reason: null, sentAt: Date.now() });
};
