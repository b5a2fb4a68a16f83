/** What is counted of sales. Amounts in minor units of the currency, remainders in thousandths of one. */
export const measures = [
  /** Orders that were completed and sold at least one unit. */
  'orders',
  'units',
  /** Lines before discounts, as shown to buyers. */
  'gross',
  'discounts',
  /** As shown to buyers. */
  'shipping',
  /** Of lines and shipping. */
  'tax',
  /** Order totals. */
  'charged',
  /** Refunds made or on their way, disputes open or lost, and the credits of imported books. */
  'refunds',
  /** What the goods earned: `charged − refunds −` the shipping and the tax that stay; a tax on shipping counts once. */
  'net',
  /** By how much the exact `charged` of imported orders, whose prices may be fractions of a minor unit, is above it. */
  'remainder',
  'refundsRemainder',
  /** Orders that were their buyer's first. */
  'firstOrders',
  /** Orders of buyers who had bought before. */
  'returningOrders',
  /** Carts that were opened. */
  'carts',
  /** Files that were fetched, an attempt each. */
  'downloads',
] as const;

export type Measure = (typeof measures)[number];
export type Measures = Readonly<Record<Measure, number>>;

export const dimensions = ['none', 'product', 'category', 'type', 'country', 'seller', 'discount', 'payment'] as const;
export type Dimension = (typeof dimensions)[number];

/** The dimensions whose values stand on lines. */
export const lineDimensions: readonly Dimension[] = ['product', 'category', 'type', 'seller'];

/** What has no value in a dimension: no seller, no discount. */
export const unsaid = '~none';
/** What belongs to an order and to none of its lines: its shipping. */
export const ofNoLine = '~shipping';

export interface Figure extends Measures {
  readonly currency: string;
  /** `''` without a dimension. */
  readonly value: string;
  /** What the value is called; null: it says it itself. */
  readonly label: string | null;
}

export const nothing: Measures = Object.fromEntries(measures.map((measure) => [measure, 0])) as Record<Measure, number>;

export const plus = (one: Measures, other: Measures): Measures =>
  Object.fromEntries(measures.map((measure) => [measure, one[measure] + other[measure]])) as Record<Measure, number>;

export const totalOf = (all: readonly Measures[]): Measures => all.reduce(plus, nothing);

/** One figure for each currency and value. */
export const merged = (figures: readonly Figure[]): Figure[] => {
  const found = new Map<string, Figure>();
  for (const figure of figures) {
    const { currency, value, label } = figure;
    const key = `${currency} ${value}`;
    const known = found.get(key);
    found.set(key, known ? { currency, value, label: known.label ?? label, ...plus(known, figure) } : figure);
  }
  return [...found.values()];
};
