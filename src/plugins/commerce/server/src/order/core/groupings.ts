/** By what sales are divided: of the order itself, or of what its lines are. */
export const lineGroupings = ['product', 'category', 'type', 'seller'] as const;
export const groupings = ['country', 'payment', 'discount', ...lineGroupings] as const;
export type Grouping = (typeof groupings)[number];
export type LineGrouping = (typeof lineGroupings)[number];

/** The group of what has no value: no seller, no discount. */
export const unsaid = '~none';
/** The group of what belongs to an order and to none of its lines: its shipping. */
export const ofNoLine = '~shipping';
