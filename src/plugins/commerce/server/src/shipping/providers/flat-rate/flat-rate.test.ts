import { parcelTo } from '../../core/parcel.fixture';
import { flatRate } from './flat-rate';

const provider = flatRate(async () => ({ currency: 'EUR', price: 490 }));
const parcel = parcelTo();

it('quotes its one price', async () => {
  expect(await provider.quote(parcel)).toEqual([
    { id: 'flat-rate', label: 'Standard shipping', price: 490, taxCategory: 'standard' },
  ]);
});

it('has no price in another currency', async () => {
  expect(await provider.quote({ ...parcel, currency: 'USD' })).toEqual([]);
});
