import type { DiscountedLine, Purchase } from './purchase';

/**
 * A promotion at work. It applies by the purchase as it was before any discount, so that no promotion switches another
 * off; its benefits see what the promotions before it left.
 */
export interface Promotion {
  readonly id: string;
  readonly title: string;
  readonly code: string | undefined;
  readonly stacking: Stacking;
  /** `now` is epoch ms. */
  applies(purchase: Purchase, now: number): boolean;
  readonly benefits: readonly Benefit[];
}

/** What else may apply beside it: anything · nothing else in a lane where it gives something · nothing else at all. */
export type Stacking = 'combine' | 'alone-in-lane' | 'alone';

/** First all that comes off items, then off the order, then off shipping; within a lane in the promotions' order. */
export type Lane = 'item' | 'order' | 'shipping';

/** Amounts in minor units, rounded when they are made. Never more is taken than there is, never less than nothing. */
export type Benefit =
  | {
      readonly lane: 'item';
      /** Lines come sorted by SKU, then key: whoever picks among equals picks the same in every order of lines. */
      discounts(lines: readonly DiscountedLine[], purchase: Purchase): readonly LineDiscount[];
    }
  | {
      readonly lane: 'order';
      /** `worth`: what the lines still cost. The answer is spread over them by what each costs. */
      off(worth: number, purchase: Purchase): number;
    }
  | {
      readonly lane: 'shipping';
      /** `price`: what shipping still costs. */
      off(price: number, purchase: Purchase): number;
    };

export interface LineDiscount {
  readonly key: string;
  readonly amount: number;
}
