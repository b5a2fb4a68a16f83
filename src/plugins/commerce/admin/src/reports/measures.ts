import type { FigureView } from '../../../server/src/report/contract';

type Kind = 'amount' | 'count' | 'share';

interface Measure {
  readonly kind: Kind;
  /** Null: nothing to say, there having been no orders. */
  value(figure: FigureView): number | null;
  /** Whether less of it is better. */
  readonly lessIsBetter?: true;
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

/** The figures at the top, in their order; each can be charted. Amounts in minor units, shares of one. */
export const measures = {
  net: { kind: 'amount', value: ({ net }) => net },
  charged: { kind: 'amount', value: ({ charged }) => charged },
  orders: { kind: 'count', value: ({ orders }) => orders },
  averageOrder: { kind: 'amount', value: ({ averageOrder }) => averageOrder },
  refunds: { kind: 'amount', value: ({ refunds }) => refunds, lessIsBetter: true },
  units: { kind: 'count', value: ({ units }) => units },
  returning: {
    kind: 'share',
    value: ({ returningOrders, newCustomers }) => share(returningOrders, returningOrders + newCustomers),
  },
  conversion: { kind: 'share', value: ({ orders, carts }) => (carts < orders ? null : share(orders, carts)) },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;
export const measureNames = Object.keys(measures) as MeasureName[];

export const measureOf = (name: MeasureName): Measure => measures[name];

/** By how much it has changed, as a share of what it was; null where that says nothing. */
export const changeOf = (now: number | null, before: number | null): number | null =>
  now === null || before === null || before === 0 ? null : (now - before) / Math.abs(before);
