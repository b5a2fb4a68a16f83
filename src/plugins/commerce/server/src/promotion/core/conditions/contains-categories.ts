import { z } from '@strapi/utils';
import { condition } from '../rule';
import { words } from '../settings';

/** Something of one of these categories, or of one below it. */
export const containsCategories = condition({
  id: 'contains-categories',
  label: 'Contains a category',
  settings: z.strictObject({ categories: words }),
  holds: ({ lines }, { categories }) =>
    lines.some(({ product }) => product?.categories.some((slug) => categories.includes(slug))),
});
