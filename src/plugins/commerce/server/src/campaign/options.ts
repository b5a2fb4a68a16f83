import { z } from '@strapi/utils';

/** Campaigns by the shop's own mail server: for small lists, and slowly enough for it. */
export const campaignsShape = z.strictObject({
  /** Larger audiences are refused: they need a service that sends to many. */
  largestList: z.int().min(1).max(10_000).default(500),
  mailsPerMinute: z.int().min(1).max(60_000).default(120),
});
