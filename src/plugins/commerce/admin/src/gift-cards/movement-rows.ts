import type { WholeCard } from './gift-cards-api';

export type Movement = WholeCard['movements'][number];
/** With what the card held after it, in minor units. */
export type MovementRow = Movement & { readonly after: number };

/** A card's movements with the balance after each, the newest first. They come the oldest first. */
export const movementRows = (movements: readonly Movement[]): readonly MovementRow[] => {
  let after = 0;
  return movements
    .map((movement) => {
      after += movement.amount;
      return { ...movement, after };
    })
    .reverse();
};
