import type { Assortment, Choice, Option, Variant } from './value';

const pointOf = (options: readonly Option[], choice: Choice): string =>
  JSON.stringify(options.map(({ name }) => choice[name] ?? null));

/** A copy of what siblings usually share. Its SKU, stock and picture are its own. */
const siblingOf = ({ prices, weight, digital, taxCategory }: Variant, options: Choice): Variant => ({
  options,
  prices,
  ...(weight != null && { weight }),
  ...(digital != null && { digital }),
  ...(taxCategory != null && { taxCategory }),
});

/** Sorted as the options and their values stand; on one point of the matrix the first variant stays. */
const arranged = (options: readonly Option[], variants: readonly Variant[]): Assortment => {
  const points = new Map<string, Variant>();
  for (const variant of variants) {
    const point = pointOf(options, variant.options);
    if (!points.has(point)) points.set(point, variant);
  }
  const place = ({ options: choice }: Variant) => options.map(({ name, values }) => values.indexOf(choice[name] ?? ''));
  const before = (a: readonly number[], b: readonly number[]) =>
    a.reduce((order, index, at) => order || index - (b[at] ?? 0), 0);
  return { options, variants: [...points.values()].sort((a, b) => before(place(a), place(b))) };
};

const replaced = (options: readonly Option[], name: string, change: (option: Option) => Option): readonly Option[] =>
  options.map((option) => (option.name === name ? change(option) : option));

const without = (choice: Choice, name: string): Choice => {
  const { [name]: _gone, ...rest } = choice;
  return rest;
};

export const addOption = ({ options, variants }: Assortment, name: string): Assortment => ({
  options: [...options, { name, values: [] }],
  variants,
});

export const renameOption = ({ options, variants }: Assortment, from: string, to: string): Assortment => ({
  options: replaced(options, from, (option) => ({ ...option, name: to })),
  variants: variants.map((variant) =>
    from in variant.options
      ? {
          ...variant,
          options: Object.fromEntries(
            Object.entries(variant.options).map(([name, value]) => [name === from ? to : name, value]),
          ),
        }
      : variant,
  ),
});

/** The variants that stood apart by this option only become one; the first keeps what was typed. */
export const removeOption = ({ options, variants }: Assortment, name: string): Assortment =>
  arranged(
    options.filter((option) => option.name !== name),
    variants.map((variant) => ({ ...variant, options: without(variant.options, name) })),
  );

/**
 * The option's first value goes to the variants there are. With each further one they get a sibling, so that a
 * combination that was removed stays removed.
 */
export const addValue = (assortment: Assortment, name: string, value: string): Assortment => {
  const option = assortment.options.find((each) => each.name === name);
  if (!option || option.values.includes(value)) return assortment;
  const options = replaced(assortment.options, name, ({ values }) => ({ name, values: [...values, value] }));
  const first = option.values.length === 0;
  const moved = assortment.variants.map((variant) =>
    first ? { ...variant, options: { ...variant.options, [name]: value } } : variant,
  );
  const siblings = first
    ? []
    : assortment.variants.map((variant) => siblingOf(variant, { ...variant.options, [name]: value }));
  return arranged(options, [...moved, ...siblings]);
};

/** Its variants go with it; with the option's last value nothing goes, the option only stops telling them apart. */
export const removeValue = (assortment: Assortment, name: string, value: string): Assortment => {
  const options = replaced(assortment.options, name, ({ values }) => ({
    name,
    values: values.filter((each) => each !== value),
  }));
  const last = options.find((option) => option.name === name)?.values.length === 0;
  const variants = last
    ? assortment.variants.map((variant) => ({ ...variant, options: without(variant.options, name) }))
    : assortment.variants.filter(({ options: choice }) => choice[name] !== value);
  return arranged(options, variants);
};

const combinations = (options: readonly Option[]): readonly Choice[] =>
  options
    .filter(({ values }) => values.length)
    .reduce<readonly Choice[]>(
      (choices, { name, values }) => choices.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value }))),
      [{}],
    );

/** The combinations that nobody sells: removed one by one, or never imported. */
export const missingChoices = ({ options, variants }: Assortment): readonly Choice[] => {
  const present = new Set(variants.map(({ options: choice }) => pointOf(options, choice)));
  return combinations(options).filter((choice) => !present.has(pointOf(options, choice)));
};

export const addMissing = (assortment: Assortment): Assortment => {
  const [pattern] = assortment.variants;
  const added = missingChoices(assortment).map((choice) =>
    pattern ? siblingOf(pattern, choice) : { options: choice, prices: {} },
  );
  return arranged(assortment.options, [...assortment.variants, ...added]);
};

export const variantLabel = (options: readonly Option[], choice: Choice): string =>
  options
    .map(({ name }) => choice[name])
    .filter(Boolean)
    .join(' / ');
