import { z } from '@strapi/utils';

interface Purchase {
  readonly lines: readonly { readonly sku: string }[];
}

/** A condition of this shop's own: so many different things in the cart. Marketers find it among the others. */
export const differentThings = {
  id: 'different-things',
  label: 'So many different things',
  settings: z.strictObject({ atLeast: z.int().min(2).max(100) }),
  holds: ({ lines }: Purchase, { atLeast }: { readonly atLeast: number }): boolean =>
    new Set(lines.map(({ sku }) => sku)).size >= atLeast,
};
