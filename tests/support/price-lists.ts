import type { ApiClient, Json } from './api-client';

interface ListedPrice {
  readonly sku: string;
  readonly price: number;
  readonly minQuantity?: number;
}

export interface List {
  readonly id: string;
  /** Changes its conditions; what is not named is as it was made. */
  change(over: object): Promise<Json>;
  write(...entries: readonly ListedPrice[]): Promise<Json>;
  remove(): Promise<Json>;
}

/** `await priceList(staff, { group: 'trade' }, { sku, price: 700 })`: a list with its prices, in EUR and running. */
export const priceList = async (
  staff: ApiClient,
  conditions: object = {},
  ...entries: readonly ListedPrice[]
): Promise<List> => {
  const ok = async (work: ReturnType<ApiClient['get']>): Promise<Json> => {
    const { status, body, text } = await work;
    if (status >= 300) throw new Error(`${status} ${text}`);
    return body.data;
  };
  const made = { name: 'Prices', currency: 'EUR', ...conditions };
  const { id } = await ok(staff.post('/price-lists', made));
  const write = (...some: readonly ListedPrice[]) => ok(staff.put(`/price-lists/${id}/entries`, { entries: some }));
  if (entries.length) await write(...entries);
  return {
    id,
    write,
    change: (over) => ok(staff.put(`/price-lists/${id}`, { ...made, ...over })),
    remove: () => ok(staff.delete(`/price-lists/${id}`)),
  };
};
