import { parcelTo } from '../../core/parcel.fixture';
import { keepsShippingContract } from '../../shipping-provider.contract';
import { flatRate } from './flat-rate';

const provider = flatRate(async () => ({ currency: 'EUR', price: 490 }));
const parcel = parcelTo();

keepsShippingContract('flat-rate', () => ({ provider, parcel, unserved: [parcelTo({ currency: 'USD' })] }));

it('quotes its one price', async () => {
  expect(await provider.quote(parcel)).toEqual([
    { id: 'flat-rate', label: 'Standard shipping', price: 490, taxCategory: 'standard' },
  ]);
});
