import type { VariantsValue } from '../core/price-value';

type Choice = Readonly<Record<string, string>>;
type Variant = VariantsValue['variants'][number];

const sameOptions = (one: Choice, other: Choice): boolean =>
  Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);

const ownOf = (before: readonly Variant[], { sku, options }: Variant): Variant | undefined =>
  before.find((own) => (own.sku && sku ? own.sku === sku : sameOptions(own.options, options)));

const inOrder = (values: readonly string[], known: readonly string[]): string[] => {
  const place = (value: string) => (known.includes(value) ? known.indexOf(value) : known.length);
  return [...values].sort((one, other) => place(one) - place(other));
};

/**
 * What a file says of an offer, beside what is stored: values stand in the order their editor gave them. Stock that was
 * opened when a variant was first published is kept beside it, so that the file's number is no news any more.
 */
export const asStored = (offer: VariantsValue, stored: unknown, published: boolean): VariantsValue => {
  const { options = [], variants = [] } = (stored ?? {}) as Partial<VariantsValue>;
  const knownOf = (name: string) => options.find((option) => option.name === name)?.values ?? [];
  return {
    options: (offer.options ?? []).map(({ name, values }) => ({ name, values: inOrder(values, knownOf(name)) })),
    variants: offer.variants.map((variant) => {
      const own = published ? ownOf(variants, variant) : undefined;
      return own ? { ...variant, initialStock: own.initialStock } : variant;
    }),
  };
};
