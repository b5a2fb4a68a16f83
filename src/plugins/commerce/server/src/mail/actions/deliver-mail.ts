import { tries } from '../../jobs';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { oneLine, plainAddress } from '../core/one-line';
import { inDoubt, isForGood, isUntaken, reasonOf } from '../core/refusal';
import { mailOf } from '../index';
import { isConnected, type Letter, logInstead, messageIdOf, post } from '../post';
import type { Mail } from '../schemas/mail';
import { claimMail, endAttempt, findMail, keepMail, markInDoubt } from '../store/mails';
import { queueSending } from './queue-mail';
import { renderMail } from './render-mail';

/** The reason that the admin knows to explain. */
export const notConnected = 'not-connected';

/** A claim is kept while the mail is being sent: so long after its process died, another one may send it. */
const claimMilliseconds = 30_000;

/** Keeps the claim until it is told to let go. A miss is made up for by the next: there are two before it ends. */
const keeping = (strapi: Strapi, id: number): (() => void) => {
  const keep = () =>
    keepMail(connection(strapi), id, claimMilliseconds).then(
      () => undefined,
      (error: unknown) => tell(strapi, error, 'A mail that is being sent was not kept', 'warn'),
    );
  const timer = setInterval(() => void keep(), claimMilliseconds / 3);
  return () => clearInterval(timer);
};

/** Somebody is at it, or died at it: whoever comes when the claim is over knows. */
const lookLater = async (strapi: Strapi, publicId: string): Promise<void> => {
  const mail = await findMail(connection(strapi), publicId);
  if (mail?.status !== 'sending') return;
  await transaction(strapi, (tx) => queueSending(tx, mail, (mail.claimedUntil ?? 0) + 1000));
};

/** As long as a line of a mail may be (RFC 5322). */
const longestHeader = 998;

const safeHeaders = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, oneLine(value, longestHeader)]));

/** Writes it: who gets it, and what it says. A string says why nobody does. */
const write = async (strapi: Strapi, mail: Mail): Promise<{ letter: Letter; about: Partial<Mail> } | string> => {
  const kind = mailOf(strapi).kind(mail.kind);
  if (!kind) return 'Nothing defines this kind of mail any more.';
  const facts = await kind.facts(strapi, mail.payload);
  if (!facts) return 'What it was about is gone.';
  const to = plainAddress(facts.to);
  if (!to) return 'The recipient’s address is none.';
  const { subject, html, text } = await renderMail(strapi, kind, facts);
  const { attachments = [], references = [], headers, locale, orderNumber, orderId } = facts;
  const replyTo = plainAddress(facts.replyTo ?? '');
  const thread = {
    ...(replyTo && { replyTo }),
    ...(references.length && { references, inReplyTo: references.at(-1) }),
    ...(headers && { headers: safeHeaders(headers) }),
  };
  return {
    letter: { to, subject, html, text, messageId: messageIdOf(strapi, mail.publicId), attachments, ...thread },
    about: { recipient: to, subject, locale, ...(orderNumber && { orderNumber }), ...(orderId && { orderId }) },
  };
};

/**
 * One attempt. The mail is claimed before and marked after: whoever runs the job again finds it sent. Should the
 * process die between the server's yes and the mark, it goes out again, under the same Message-ID; or, of a kind that
 * goes out once at most, is found to be in doubt.
 */
export const deliverMail = async (strapi: Strapi, publicId: string, attempt: number): Promise<void> => {
  const sql = connection(strapi);
  const mail = await claimMail(sql, publicId, claimMilliseconds);
  if (!mail) return lookLater(strapi, publicId);
  const once = mailOf(strapi).kind(mail.kind)?.atMostOnce ?? false;
  if (once && mail.reason === inDoubt) return void (await endAttempt(sql, mail.id, { status: 'failed' }));
  let about: Partial<Mail> = {};
  let handed = false;
  const letGo = keeping(strapi, mail.id);
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
    if (once && !(await markInDoubt(sql, mail, about))) return;
    handed = true;
    await post(strapi, written.letter);
  } catch (error) {
    const doubtful = once && handed && !isUntaken(error);
    const over = doubtful || isForGood(error) || attempt >= tries;
    const reason = doubtful ? inDoubt : reasonOf(error);
    await endAttempt(sql, mail.id, { ...about, status: over ? 'failed' : 'waiting', reason });
    if (over) return;
    throw error;
  } finally {
    letGo();
  }
  await endAttempt(sql, mail.id, { ...about, status: 'sent', reason: null, sentAt: Date.now() });
};
