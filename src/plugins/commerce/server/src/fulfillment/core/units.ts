import type { FulfillmentStatus } from './fulfillment-status';

export interface Units {
  /** The order line's public id. */
  readonly id: string;
  readonly quantity: number;
}

export interface Line {
  readonly publicId: string;
  readonly quantity: number;
  readonly requiresShipping: boolean;
}

export interface Handing {
  readonly status: FulfillmentStatus;
  readonly ships: boolean;
  readonly lines: readonly Units[];
}

/** How far a line has been handed over, in units. */
export interface LineUnits {
  /** All that must be: less what was paid back before it was sent. */
  readonly due: number;
  readonly sent: number;
  /** What staff may still send: no parcel and no fulfiller has it. */
  readonly unsent: number;
  /** The same without what was paid back: what they should. */
  readonly left: number;
}

const unitsIn = (handings: readonly Handing[], id: string): number =>
  handings
    .flatMap(({ lines }) => lines)
    .filter((each) => each.id === id)
    .reduce((sum, { quantity }) => sum + quantity, 0);

/** `paidBack`: units whose money went back, or is on its way. They count first against what has not been sent. */
export const unitsOf = (line: Line, handings: readonly Handing[], paidBack: number): LineUnits => {
  const { publicId: id, quantity } = line;
  const mine = handings.filter(({ status, lines }) => status !== 'cancelled' && lines.some((each) => each.id === id));
  const shipping = mine.filter(({ ships }) => ships);
  const beside = mine.filter(({ ships }) => !ships);
  const ships = line.requiresShipping || shipping.length > 0;
  if (!ships && !beside.length) return { due: 0, sent: 0, unsent: 0, left: 0 };
  const done = (some: readonly Handing[]) =>
    unitsIn(
      some.filter(({ status }) => status === 'fulfilled'),
      id,
    );
  const sent = Math.min(ships ? done(shipping) : quantity, ...beside.map((each) => done([each])));
  const unsent = line.requiresShipping ? Math.max(0, quantity - unitsIn(shipping, id)) : 0;
  return {
    due: Math.max(sent, quantity - paidBack),
    sent,
    unsent,
    left: Math.max(0, Math.min(unsent, quantity - paidBack - unitsIn(shipping, id))),
  };
};
