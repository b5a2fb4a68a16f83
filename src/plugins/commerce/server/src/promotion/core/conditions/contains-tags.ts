import { z } from '@strapi/utils';
import { condition } from '../rule';
import { tags } from '../settings';

export const containsTags = condition({
  id: 'contains-tags',
  label: 'Contains a tag',
  settings: z.strictObject({ tags }),
  holds: ({ lines }, { tags: wanted }) =>
    lines.some(({ product }) => product?.tags.some((tag) => wanted.includes(tag))),
});
