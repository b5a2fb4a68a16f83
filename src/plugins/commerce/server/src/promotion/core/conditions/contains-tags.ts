import { z } from '@strapi/utils';
import { condition } from '../rule';
import { words } from '../settings';

export const containsTags = condition({
  id: 'contains-tags',
  label: 'Contains a tag',
  settings: z.strictObject({ tags: words }),
  holds: ({ lines }, { tags }) => lines.some(({ product }) => product?.tags.some((tag) => tags.includes(tag))),
});
