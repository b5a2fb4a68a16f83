import path from 'node:path';
import type * as Client from '../../src/plugins/commerce/client/src';
import { root } from './server-environment';

export const clientFile = path.join(root, 'src/plugins/commerce/dist/client/index.mjs');

/** The client as it is published. */
export const { createShop, decimalsOf, formatMoney, memoryStorage, ShopError } =
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require('../../src/plugins/commerce/dist/client/index.js') as typeof Client;
