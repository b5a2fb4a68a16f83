import { guarded } from '../platform/guarded';
import type { Strapi } from '../platform/strapi';
import { openFileStores, type FileStores } from './files';
import type { FulfillmentProvider } from './fulfillment-provider';

export interface FulfillmentService {
  /**
   * For a shop's own `src/index.ts`, in `register`: `strapi.plugin('commerce').service('fulfillment').add(printer())`.
   * It is asked before the plugin's own.
   */
  add(provider: FulfillmentProvider): void;
  /** In the order in which they are asked whether they accept a line: the shop's own, the plugin's, parcels. */
  all(): readonly FulfillmentProvider[];
  /** Guarded: what asks outside throws inside a transaction. Undefined: the shop has none of that id. */
  find(id: string): FulfillmentProvider | undefined;
  /** Ids of those that an offer may name: who sends in place of staff. */
  fulfillers(): readonly string[];
  addBuiltIn(providers: readonly FulfillmentProvider[]): void;
  files(): FileStores;
}

const local = ['accepts', 'fulfillWithin'];

export const fulfillmentService = (strapi: Strapi): FulfillmentService => {
  const own: FulfillmentProvider[] = [];
  const builtIn: FulfillmentProvider[] = [];
  const all = () => [...own, ...builtIn];
  let files: FileStores | undefined;
  const put = (list: FulfillmentProvider[], provider: FulfillmentProvider) => {
    if (all().some(({ id }) => id === provider.id)) {
      throw new Error(`There are two fulfillment providers with the id "${provider.id}".`);
    }
    list.push(guarded(strapi, provider, local));
  };
  return {
    add: (provider) => put(own, provider),
    addBuiltIn: (providers) => {
      for (const provider of providers) put(builtIn, provider);
    },
    all,
    fulfillers: () => all().flatMap(({ id, beside, byStaff }) => (beside || byStaff ? [] : [id])),
    find: (id) => all().find((provider) => provider.id === id),
    files: () => (files ??= openFileStores(strapi)),
  };
};
