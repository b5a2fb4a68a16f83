import type { CommerceEvent } from '../../events';
import type { Dispute } from '../../payment';

type Heard = Pick<Dispute, 'amount' | 'status' | 'reason'>;

const moved = (status: Dispute['status'] | undefined): boolean => status === 'open' || status === 'lost';

/** What a dispute's new status is to an order: money gone, or the fight over. An inquiry moves nothing. */
export const disputeEvent = (before: Dispute['status'] | undefined, now: Heard): readonly CommerceEvent[] => {
  const { amount, status, reason } = now;
  const opened: CommerceEvent = { type: 'dispute.opened', data: { amount, reason } };
  const closed: CommerceEvent = { type: 'dispute.closed', data: { amount, outcome: status } };
  if (status === 'open') return before === 'open' ? [] : [opened];
  if (status === 'lost') return moved(before) ? [closed] : [opened, closed];
  return status === 'won' && before !== 'won' && before !== undefined ? [closed] : [];
};
