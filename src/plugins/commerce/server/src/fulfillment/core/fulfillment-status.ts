/**
 * waiting: its provider is to be asked · requested: the provider has it · fulfilled: it is on its way or with the buyer ·
 * held: a person has to look · cancelled: it will not be handed over this way.
 */
export type FulfillmentStatus = 'waiting' | 'requested' | 'fulfilled' | 'held' | 'cancelled';

export const fulfillmentStatuses: readonly FulfillmentStatus[] = [
  'waiting',
  'requested',
  'fulfilled',
  'held',
  'cancelled',
];

/** Where each may be come to from. What is fulfilled or cancelled stays so, whatever late news say. */
const sources: Readonly<Record<FulfillmentStatus, readonly FulfillmentStatus[]>> = {
  waiting: ['held'],
  requested: ['waiting', 'held'],
  fulfilled: ['waiting', 'requested', 'held'],
  held: ['waiting', 'requested'],
  cancelled: ['waiting', 'requested', 'held'],
};

/** The WHERE of the one UPDATE that makes the move. */
export const sourcesOf = (to: FulfillmentStatus): readonly FulfillmentStatus[] => sources[to];
