import { newId, seconds } from './ids';
import type { Ledger } from './ledger';
import type { Dispute } from './objects';
import type { Refunds } from './refunds';

interface Complaint {
  /** In Stripe's counting; all that is left, if not said. More than is left is possible, as in life. */
  readonly amount?: number;
  readonly reason?: string;
  /** The bank only asks: no money moves. */
  readonly inquiry?: boolean;
}

/** open and lost: the money is gone. */
const taken = ['needs_response', 'under_review', 'lost'];

export const disputes = (ledger: Ledger, refunds: Refunds) => {
  const lost = (intent: string): number =>
    ledger
      .all('dispute')
      .filter(({ payment_intent, status }) => payment_intent === intent && taken.includes(status))
      .reduce((sum, { amount }) => sum + amount, 0);

  const open = (intent: string, { amount, reason = 'fraudulent', inquiry = false }: Complaint = {}): Dispute => {
    const { amount_received, latest_charge, currency } = ledger.find('payment_intent', intent);
    const charge = ledger.find('charge', latest_charge ?? '');
    const left = amount ?? amount_received - refunds.refunded(intent) - lost(intent);
    if (!(left > 0)) throw new Error(`Nothing is left of ${intent} to fight over.`);
    const dispute = ledger.keep('dispute', {
      id: newId('du'),
      object: 'dispute',
      created: seconds(),
      amount: left,
      currency,
      charge: charge.id,
      payment_intent: intent,
      reason,
      status: inquiry ? 'warning_needs_response' : 'needs_response',
      is_charge_refundable: inquiry,
    });
    charge.disputed = true;
    ledger.record('charge.dispute.created', dispute);
    if (!inquiry) ledger.record('charge.dispute.funds_withdrawn', dispute);
    return dispute;
  };

  return {
    lost,
    open,
    resolve: (id: string, status: 'won' | 'lost' | 'warning_closed'): Dispute => {
      const dispute = ledger.find('dispute', id);
      Object.assign(dispute, { status, is_charge_refundable: status !== 'lost' });
      ledger.record('charge.dispute.closed', dispute);
      if (status === 'won') ledger.record('charge.dispute.funds_reinstated', dispute);
      return dispute;
    },
  };
};

export type Disputes = ReturnType<typeof disputes>;
