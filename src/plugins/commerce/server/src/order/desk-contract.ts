import { z } from '@strapi/utils';

export const viewBody = z.strictObject({
  name: z.string().trim().min(1).max(60),
  /** As it stands behind the question mark of the list's address. */
  query: z.string().max(2000),
});
export const viewParams = z.strictObject({ id: z.string().min(1).max(40) });
export const savedViewView = viewBody.extend({ id: z.string() });
export type SavedViewView = z.output<typeof savedViewView>;
