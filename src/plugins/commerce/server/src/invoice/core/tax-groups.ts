import type { TaxLine } from '../../pricing';
import type { TaxGroup } from './content';

/** A line or shipping: what is charged for it, with its tax. Minor units. */
export interface Charged {
  readonly gross: number;
  readonly taxes: readonly TaxLine[];
  readonly voucher?: boolean;
}

const nameOf = ({ name, rate }: TaxLine): string => `${rate} ${name}`;

export const kindOf = ({ taxes, voucher }: Charged): TaxGroup['kind'] =>
  voucher ? 'voucher' : taxes.length ? 'taxed' : 'untaxed';

/** The same for all that is taxed alike. */
export const groupKey = (charged: Charged): string => [kindOf(charged), ...charged.taxes.map(nameOf)].join('\n');

const plus = (taxes: readonly TaxLine[], more: readonly TaxLine[]): TaxLine[] =>
  taxes.map((tax, index) => ({ ...tax, amount: tax.amount + (more[index]?.amount ?? 0) }));

/** In the order in which they come first. */
export const groupsOf = (all: readonly Charged[]): TaxGroup[] => {
  const groups = new Map<string, TaxGroup>();
  for (const charged of all) {
    const key = groupKey(charged);
    const before = groups.get(key);
    groups.set(key, {
      kind: kindOf(charged),
      taxes: before ? plus(before.taxes, charged.taxes) : charged.taxes,
      gross: (before?.gross ?? 0) + charged.gross,
    });
  }
  return [...groups.values()];
};

export const taxOf = ({ taxes }: Pick<TaxGroup, 'taxes'>): number => taxes.reduce((sum, { amount }) => sum + amount, 0);

/** What is left of an invoice's groups after its credit notes, which name them in the same order. */
export const lessCredited = (groups: readonly TaxGroup[], credited: readonly (readonly TaxGroup[])[]): TaxGroup[] =>
  groups.map((group, index) => ({
    ...group,
    gross: credited.reduce((left, note) => left - (note[index]?.gross ?? 0), group.gross),
    taxes: group.taxes.map((tax, place) => ({
      ...tax,
      amount: credited.reduce((left, note) => left - (note[index]?.taxes[place]?.amount ?? 0), tax.amount),
    })),
  }));

/** A line of the tax table. `net` is what the tax is on. */
export interface TaxRow {
  readonly kind: TaxGroup['kind'];
  readonly name: string;
  readonly rate: number;
  readonly net: number;
  readonly tax: number;
}

/** By tax, the highest rate first; what is untaxed below. Several taxes on one line share its net amount. */
export const taxTable = (groups: readonly TaxGroup[]): TaxRow[] => {
  const rows = new Map<string, TaxRow>();
  for (const group of groups) {
    const net = group.gross - taxOf(group);
    const taxes = group.taxes.length ? group.taxes : [{ name: '', rate: 0, amount: 0 }];
    for (const { name, rate, amount } of taxes) {
      const key = `${group.kind} ${rate} ${name}`;
      const before = rows.get(key) ?? { net: 0, tax: 0 };
      rows.set(key, { kind: group.kind, name, rate, net: before.net + net, tax: before.tax + amount });
    }
  }
  const place = { taxed: 0, untaxed: 1, voucher: 2 };
  return [...rows.values()]
    .filter(({ net, tax }) => net !== 0 || tax !== 0)
    .sort((a, b) => place[a.kind] - place[b.kind] || b.rate - a.rate || (a.name < b.name ? -1 : 1));
};
