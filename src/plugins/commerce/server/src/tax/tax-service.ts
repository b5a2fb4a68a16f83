import { guarded } from '../platform/guarded';
import type { Sql, Strapi } from '../platform/strapi';
import { addReadyMadeRates } from './actions/add-ready-made-rates';
import { importRates } from './actions/import-rates';
import { taxesFor } from './actions/taxes-for';
import { table } from './providers/table/table';
import type { TaxProvider, TaxedItem, TaxRequest } from './tax-provider';

export interface TaxService {
  /** For a shop's own `src/index.ts`: `strapi.plugin('commerce').service('tax').use(myEngine())`. The last one counts. */
  use(provider: TaxProvider): void;
  /** Whether the taxes have to be asked for over the network; then never inside a transaction. */
  asksOutside(): boolean;
  /** The id of the provider in use: `table`, unless the shop has another. */
  readonly provider: string;
  /** Whether the provider wants to hear what became of a request. */
  keepsBooks(): boolean;
  /** Every item exactly once, whoever calculates. */
  calculate(request: TaxRequest, sql: Sql): Promise<readonly TaxedItem[]>;
  /** Tells the provider, if it wants to know, that the request became an order. Safe to repeat. */
  commit(number: string, request: TaxRequest): Promise<void>;
  /** Tells the provider, if it wants to know, that the order is cancelled. Safe to repeat. */
  void(number: string): Promise<void>;
  /** Writes all rates of a CSV text, or none. */
  importRates(csv: string): ReturnType<typeof importRates>;
  /** Writes the ready-made rates that are not in the table yet. */
  addReadyMadeRates(): ReturnType<typeof addReadyMadeRates>;
}

const answeringAll = (request: TaxRequest, taxed: readonly TaxedItem[], provider: string): readonly TaxedItem[] => {
  const answered = new Map(taxed.map((item) => [item.key, item]));
  return request.items.map(({ key }) => {
    const item = answered.get(key);
    if (!item) throw new Error(`The tax provider "${provider}" did not answer for "${key}".`);
    return item;
  });
};

export const taxService = (strapi: Strapi): TaxService => {
  let provider = table(taxesFor);
  return {
    use: (other) => {
      provider = other.local ? other : guarded(strapi, other);
    },
    asksOutside: () => !provider.local,
    get provider() {
      return provider.id;
    },
    keepsBooks: () => Boolean(provider.commit ?? provider.void),
    calculate: async (request, sql) => answeringAll(request, await provider.calculate(request, sql), provider.id),
    commit: async (number, request) => provider.commit?.(number, request),
    void: async (number) => provider.void?.(number),
    importRates: (csv) => importRates(strapi, csv),
    addReadyMadeRates: () => addReadyMadeRates(strapi),
  };
};
