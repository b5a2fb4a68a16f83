import type { Method } from '../../core/methods-for';
import { parcelTo } from '../../core/parcel.fixture';
import type { ShippingProvider } from '../../shipping-provider';
import { keepsShippingContract } from '../../shipping-provider.contract';
import { table } from './table';

const zones = [{ id: 1, places: [{ country: 'DE' }] }];
const method = (id: string, kind: string, settings: unknown): Method => ({
  ...{ id, zoneId: 1, name: { en: id }, kind, settings },
  ...{ conditions: {}, arrives: { min: 1, max: 2 }, taxCategory: 'standard', enabled: true },
});
const bands = [0, 500].map((from) => ({ currency: 'EUR', from, price: 490 + from }));
const place = { name: 'Shop', line1: 'Long Street 1', city: 'Berlin', country: 'DE' };
const methods = [
  method('flat', 'flat', { prices: { EUR: 490 } }),
  method('weighed', 'by-weight', { bands }),
  method('counted', 'by-total', { bands }),
  method('fetched', 'pickup', { place, prices: { EUR: 0 } }),
];
const beginning: ShippingProvider = {
  id: 'beginning',
  quote: async () => [{ id: 'beginning', label: 'Beginning', price: 1, taxCategory: 'standard' }],
};
const offered = async (given: readonly Method[]) =>
  (await table(async () => ({ zones, methods: given }), beginning).quote(parcelTo())).map(({ id }) => id);

keepsShippingContract('table', () => ({
  provider: table(async () => ({ zones, methods }), beginning),
  parcel: parcelTo(),
  unserved: [parcelTo({ country: 'JP' }), parcelTo({ currency: 'USD' })],
}));

it('has a beginning until there is a method, and none beside it', async () => {
  expect(await offered([])).toEqual(['beginning']);
  expect(await offered(methods)).toEqual(['flat', 'weighed', 'counted', 'fetched']);
  expect(await offered([{ ...methods[0], enabled: false } as Method])).toEqual([]);
});
