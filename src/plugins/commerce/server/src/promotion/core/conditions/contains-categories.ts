import { z } from '@strapi/utils';
import { condition } from '../rule';
import { categories } from '../settings';

/** Something of one of these categories, or of one below it. */
export const containsCategories = condition({
  id: 'contains-categories',
  label: 'Contains a category',
  settings: z.strictObject({ categories }),
  holds: ({ lines }, { categories: wanted }) =>
    lines.some(({ product }) => product?.categories.some((slug) => wanted.includes(slug))),
});
