import type { ProviderDispute } from '../payment-provider';

type DisputeStatus = ProviderDispute['status'];

/** What was asked of the provider before the end may be heard after it: an end is not undone, but by another end. */
const forward: Readonly<Record<DisputeStatus, readonly DisputeStatus[]>> = {
  inquiry: ['open', 'won', 'lost'],
  open: ['won', 'lost'],
  won: ['lost'],
  lost: ['won'],
};

/** The same status may come with another amount. */
export const canMoveOn = (from: DisputeStatus, to: DisputeStatus): boolean => from === to || forward[from].includes(to);
