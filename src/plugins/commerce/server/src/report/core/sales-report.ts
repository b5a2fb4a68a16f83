import type { GroupView, SalesRow } from '../contract';
import { countryName } from '../../customer/core/country';
import { nothing, plus, totalOf, type Dimension, type Figure, type Measures } from './figure';
import type { Period } from './periods';
import { figureView } from './views';

interface PeriodFigures extends Period {
  readonly figures: readonly Figure[];
}

interface Group {
  readonly value: string;
  readonly label: string | null;
  readonly total: Measures;
}

/** Of all periods together, the one that was charged most first. */
export const groupsOf = (periods: readonly PeriodFigures[], dimension: Dimension): Group[] => {
  const named = (value: string) => (dimension === 'country' ? countryName(value) : null);
  const found = new Map<string, Group>();
  for (const { figures } of periods) {
    for (const figure of figures) {
      const { value, label } = figure;
      const known = found.get(value);
      found.set(value, {
        value,
        label: known?.label ?? label ?? named(value),
        total: plus(known?.total ?? nothing, figure),
      });
    }
  }
  const byName = (one: Group, other: Group) => (one.value < other.value ? -1 : 1);
  return [...found.values()].sort(
    (one, other) =>
      other.total.charged - one.total.charged || one.total.refunds - other.total.refunds || byName(one, other),
  );
};

/** A row for each period, whether or not anything was sold in it. */
export const totalRows = (periods: readonly PeriodFigures[], currency: string): SalesRow[] =>
  periods.map(({ period, from, to, figures }) => ({ period, from, to, ...figureView(totalOf(figures), currency) }));

/** A row for each period and group. */
export const groupRows = (periods: readonly PeriodFigures[], groups: readonly Group[], currency: string): SalesRow[] =>
  periods.flatMap(({ period, from, to, figures }) => {
    const byValue = new Map(figures.map((figure) => [figure.value, figure]));
    return groups.map(({ value: group, label }) => ({
      ...{ period, from, to, group, label },
      ...figureView(byValue.get(group) ?? nothing, currency),
    }));
  });

export const groupViews = (groups: readonly Group[], currency: string): GroupView[] =>
  groups.map(({ value: group, label, total }) => ({ group, label, ...figureView(total, currency) }));
