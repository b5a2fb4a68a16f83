import { mailOf } from '../../mail';
import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { ContactChange, ReplyBody } from '../contract';
import { replyKind } from '../mails';
import { changeMessage } from '../store/messages';
import { messageBy } from './read-messages';
import { record } from './record';

const conflict = () =>
  new CommerceError('conflict', 'contact.changed', 'Somebody else has just changed this message. Look at it again.');

const assigneeOf = ({ staff }: Caller, assignee: 'me' | 'nobody') => {
  if (assignee === 'nobody') return { assigneeId: null, assignee: null };
  if (staff) return { assigneeId: staff.id, assignee: staff.name };
  throw new CommerceError('conflict', 'contact.nobody', 'assignee: only somebody who is signed in can take a message.');
};

/** Who works on it, and how it stands; each change is an entry of the timeline. Safe to repeat. */
export const changeForStaff = (strapi: Strapi, id: string, change: ContactChange, caller: Caller): Promise<void> =>
  transaction(strapi, async (tx) => {
    const message = await messageBy(tx.sql, id);
    const by = caller.staff?.name ?? null;
    const taken = change.assignee && assigneeOf(caller, change.assignee);
    const moves = change.status !== undefined && change.status !== message.status;
    const changesHands = taken !== undefined && taken.assigneeId !== message.assigneeId;
    if (!moves && !changesHands) return;
    const values = { ...(moves && { status: change.status }), ...(changesHands && taken), changedAt: Date.now() };
    if (!(await changeMessage(tx.sql, message, values))) throw conflict();
    if (changesHands) {
      await record(tx, message.id, { type: 'contact.assigned', data: { to: taken.assignee, by } });
    }
    if (moves) {
      const data = { from: message.status, to: change.status ?? message.status, by };
      await record(tx, message.id, { type: 'contact.status-changed', data });
    }
  });

/** Writes back: the answer is kept and its mail queued in one transaction. */
export const replyToMessage = (strapi: Strapi, id: string, { text, close }: ReplyBody, caller: Caller): Promise<void> =>
  transaction(strapi, async (tx) => {
    const message = await messageBy(tx.sql, id);
    const by = caller.staff?.name ?? null;
    const status = close ? 'closed' : 'answered';
    if (!(await changeMessage(tx.sql, message, { status, changedAt: Date.now() }))) throw conflict();
    const { publicId } = await record(tx, message.id, { type: 'contact.replied', data: { text, by } });
    await mailOf(strapi).send(tx, replyKind, { key: publicId, payload: { reply: publicId } });
  });
