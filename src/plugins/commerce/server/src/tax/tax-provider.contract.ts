import type { Sql } from '../platform/strapi';
import type { TaxRequest, TaxedItem } from './tax-provider';

/** Anything that calculates: a provider, or the service with that provider in use. */
interface Calculates {
  calculate(request: TaxRequest, sql: Sql): Promise<readonly TaxedItem[]>;
}

/** What every tax provider promises, whatever it charges. Throws a sentence where one does not keep it. */
export const keepsTaxContract = async (provider: Calculates, request: TaxRequest, sql: Sql): Promise<void> => {
  const must = (holds: boolean, what: string) => {
    if (!holds) throw new Error(`A tax provider must ${what}.`);
  };
  for (const pricesIncludeTax of [true, false]) {
    const asked = { ...request, pricesIncludeTax };
    const taxed = await provider.calculate(asked, sql);
    const keys = taxed.map(({ key }) => key).sort();
    must(JSON.stringify(keys) === JSON.stringify(request.items.map(({ key }) => key).sort()), 'answer each item once');
    for (const { key, taxes } of taxed) {
      const { amount = 0 } = request.items.find((item) => item.key === key) ?? {};
      const sum = taxes.reduce((total, tax) => total + tax.amount, 0);
      must(
        taxes.every(({ name }) => name.trim() !== ''),
        'name each tax',
      );
      must(
        taxes.every(({ rate }) => Number.isSafeInteger(rate) && rate >= 0),
        'tell rates in whole parts per million',
      );
      must(
        taxes.every((tax) => Number.isSafeInteger(tax.amount) && tax.amount >= 0),
        'tell taxes in whole minor units',
      );
      must(!pricesIncludeTax || sum <= amount, 'find no more tax in a price than the price');
    }
    must(JSON.stringify(await provider.calculate(asked, sql)) === JSON.stringify(taxed), 'answer the same again');
  }
};
