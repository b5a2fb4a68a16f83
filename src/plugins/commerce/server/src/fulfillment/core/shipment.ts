import type { Units } from './units';

interface Line {
  readonly id: string;
  readonly sku: string;
  readonly unsent: number;
  readonly left: number;
}

/** Why a shipment cannot be what was asked for. */
export interface ShipmentProblem {
  readonly code: 'fulfillment.exceeds' | 'fulfillment.unknown-line';
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The units of a shipment: those named, or all that should still be sent. */
export const plannedShipment = (
  lines: readonly Line[],
  wanted: readonly Units[] | undefined,
): { readonly units: readonly Units[] } | ShipmentProblem => {
  if (!wanted) {
    const units = lines.filter(({ left }) => left > 0).map(({ id, left }) => ({ id, quantity: left }));
    if (units.length) return { units };
    return { code: 'fulfillment.exceeds', message: 'Nothing is left to send.', details: { left: 0 } };
  }
  const sums = new Map<string, number>();
  for (const { id, quantity } of wanted) sums.set(id, (sums.get(id) ?? 0) + quantity);
  for (const [id, quantity] of sums) {
    const line = lines.find((each) => each.id === id);
    if (!line) {
      const message = `lines: the order has no line ${id}.`;
      return { code: 'fulfillment.unknown-line', message, details: { id } };
    }
    if (quantity > line.unsent) {
      const message = `Of ${line.sku} only ${line.unsent} can still be sent.`;
      return { code: 'fulfillment.exceeds', message, details: { id, left: line.unsent } };
    }
  }
  return { units: [...sums].map(([id, quantity]) => ({ id, quantity })) };
};
