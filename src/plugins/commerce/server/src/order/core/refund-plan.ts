interface Line {
  readonly publicId: string;
  readonly sku: string;
  readonly quantity: number;
  /** Minor units, all units together. */
  readonly total: number;
}
interface Wanted {
  readonly id: string;
  readonly quantity: number;
}

/** Why a refund cannot be what was asked for. */
export interface RefundProblem {
  readonly code: 'refund.exceeds' | 'refund.unknown-line';
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export const isProblem = (answer: object | number): answer is RefundProblem =>
  typeof answer === 'object' && 'code' in answer;

const exceeds = (message: string, details: RefundProblem['details']): RefundProblem => ({
  code: 'refund.exceeds',
  message,
  details,
});

/** What `units` of a line cost, cumulatively, so that its parts add up to its total whatever the order. */
const costOf = ({ total, quantity }: Line, units: number): number => Math.round((total * units) / quantity);

const unitsOf = (wanted: readonly Wanted[], id: string): number =>
  wanted.reduce((sum, one) => sum + (one.id === id ? one.quantity : 0), 0);

/** What these units of these lines cost, in minor units, next to the units paid back before. */
export const amountOfLines = (
  lines: readonly Line[],
  wanted: readonly Wanted[],
  before: readonly Wanted[],
): number | RefundProblem => {
  const unknown = wanted.find(({ id }) => !lines.some(({ publicId }) => publicId === id));
  if (unknown) {
    const message = `lines: the order has no line ${unknown.id}.`;
    return { code: 'refund.unknown-line', message, details: { id: unknown.id } };
  }
  let amount = 0;
  for (const line of lines) {
    const units = unitsOf(wanted, line.publicId);
    const gone = unitsOf(before, line.publicId);
    const left = line.quantity - gone;
    if (units > left) {
      return exceeds(`Of ${line.sku} only ${left} can still be refunded.`, { id: line.publicId, left });
    }
    amount += costOf(line, gone + units) - costOf(line, gone);
  }
  return amount;
};

/**
 * Shares an amount out among payments, in their order. `left`: what each can still give back. Nothing named: all of it.
 */
export const shareOut = <Payment>(
  payments: readonly { readonly payment: Payment; readonly left: number }[],
  wanted: number | undefined,
): readonly { readonly payment: Payment; readonly amount: number }[] | RefundProblem => {
  const all = payments.reduce((sum, { left }) => sum + left, 0);
  const amount = wanted ?? all;
  if (all === 0) return exceeds('Nothing is left to refund.', { left: 0 });
  if (amount > all) return exceeds(`Only ${all} (in the smallest unit) can still be refunded.`, { left: all });
  let rest = amount;
  return payments.flatMap(({ payment, left }) => {
    const part = Math.min(left, rest);
    rest -= part;
    return part > 0 ? [{ payment, amount: part }] : [];
  });
};
