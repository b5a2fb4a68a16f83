import type { PromotionRow } from '../../promotion';
import type { News, PromotionFacts } from '../marketing-provider';

type Off = Pick<PromotionFacts, 'target' | 'off'>;

/** What one benefit is in Mailchimp's words; undefined: it has none for it. */
const offOf = ({ rule, settings }: PromotionRow['benefits'][number], currency: string): Off | undefined => {
  const { percent, amounts = {} } = settings as {
    readonly percent?: number;
    readonly amounts?: Record<string, number>;
  };
  const amount = amounts[currency];
  const share = percent === undefined ? undefined : { percent };
  const sum = amount === undefined ? undefined : { amount, currency };
  const known: Readonly<Record<string, readonly [PromotionFacts['target'], PromotionFacts['off'] | undefined]>> = {
    'percent-off-order': ['total', share],
    'percent-off-items': ['per_item', share],
    'percent-off-shipping': ['shipping', share],
    'amount-off-order': ['total', sum],
    'amount-off-items': ['per_item', sum],
    'amount-off-shipping': ['shipping', sum],
    'free-shipping': ['shipping', { percent: 1_000_000 }],
  };
  const [target, off] = known[rule] ?? [];
  return target && off && { target, off };
};

/** A promotion that takes a code and gives one thing that Mailchimp can say; all others are not told. */
export const promotionNews = (id: string, row: PromotionRow | undefined, currency: string): News<'promotion'> => {
  const base = { kind: 'promotion', id } as const;
  const [benefit, ...more] = row?.benefits ?? [];
  const off = benefit && !more.length ? offOf(benefit, currency) : undefined;
  if (!row || row.automatic || !off) return { ...base, facts: undefined };
  const { title, enabled, startsAt, endsAt } = row;
  return { ...base, facts: { title, enabled, startsAt, endsAt, ...off } };
};
