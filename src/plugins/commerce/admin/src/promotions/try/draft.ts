import type { TriedCart } from '../../../../server/src/cart/try-contract';
import type { Typed } from '../../catalog/value';
import type { Wording } from '../../wording';

export interface DraftLine {
  /** Tells the rows of the form apart. */
  readonly key: number;
  readonly sku: string;
  readonly quantity: Typed | undefined;
}

/** A supposed cart while it is being filled in: what is empty is not supposed. */
export interface TryDraft {
  readonly lines: readonly DraftLine[];
  /** Empty: the shop's own. */
  readonly currency: string;
  readonly codes: readonly string[];
  readonly groups: readonly string[];
  readonly country: string;
  readonly state: string;
  readonly postalCode: string;
  readonly email: string;
  readonly vatId: string;
  readonly shippingOption: string | null;
  /** ISO 8601; null: now. */
  readonly at: string | null;
}

export const emptyDraft: TryDraft = {
  ...{ lines: [{ key: 0, sku: '', quantity: 1 }], currency: '', codes: [], groups: [] },
  ...{ country: '', state: '', postalCode: '', email: '', vatId: '', shippingOption: null, at: null },
};

export const withLine = ({ lines }: TryDraft): readonly DraftLine[] => [
  ...lines,
  { key: Math.max(-1, ...lines.map(({ key }) => key)) + 1, sku: '', quantity: 1 },
];

/** As the server is asked. Only for a draft without problems. */
export const triedOf = (draft: TryDraft, homeCurrency: string): TriedCart => {
  const { lines, currency, codes, groups, country, state, postalCode, email, vatId, shippingOption, at } = draft;
  return {
    currency: currency || homeCurrency,
    lines: lines.map(({ sku, quantity }) => ({ sku: sku.trim(), quantity: Number(quantity) })),
    ...{ codes: [...codes], groups: [...groups], shippingOption, at },
    ...(country && { country }),
    state: state.trim() || null,
    postalCode: postalCode.trim() || null,
    email: email.trim() || null,
    vatId: vatId.trim() || null,
  };
};

/** What is wrong before anybody is asked, by the path of its field: `lines.0.sku`. */
export const draftProblems = ({ lines }: TryDraft): ReadonlyMap<string, Wording> => {
  const problems = new Map<string, Wording>();
  const seen = new Set<string>();
  lines.forEach(({ sku: typed, quantity }, index) => {
    const sku = typed.trim();
    if (!sku) problems.set(`lines.${index}.sku`, 'try.problem.sku-missing');
    else if (seen.has(sku)) problems.set(`lines.${index}.sku`, 'try.problem.sku-twice');
    seen.add(sku);
    if (!Number.isSafeInteger(quantity) || Number(quantity) < 1)
      problems.set(`lines.${index}.quantity`, 'try.problem.quantity-wrong');
  });
  return problems;
};
