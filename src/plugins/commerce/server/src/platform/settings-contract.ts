import { z } from '@strapi/utils';
import { optionsShape, storeFields, type Options } from '../config';

/** Staff change all but the first flat rate, which became a shipping method. */
export const storeBody = z.strictObject(storeFields);
export const storeView = optionsShape.shape.store;
export type StoreView = Options['store'];
export type StoreInput = z.output<typeof storeBody>;

/**
 * An outside service the shop can use. connected · test: connected, but no real money or mail moves · off: its settings
 * are missing.
 */
export const connectionView = z.object({
  id: z.string(),
  state: z.enum(['connected', 'test', 'off']),
  /** What it is connected to, without any secret: an account, a host, a bucket. */
  detail: z.string().nullable(),
  /** The environment variables that connect it, in the order in which they are filled in. */
  variables: z.array(z.object({ name: z.string(), set: z.boolean(), required: z.boolean() })),
});
export type Connection = z.output<typeof connectionView>;
