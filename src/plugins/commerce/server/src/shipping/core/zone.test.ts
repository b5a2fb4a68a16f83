import fc from 'fast-check';
import { parcelTo } from './parcel.fixture';
import { type Zone, zoneOf } from './zone';

const world: Zone = { id: 1, places: [] };
const germany: Zone = { id: 2, places: [{ country: 'DE' }] };
const bavaria: Zone = { id: 3, places: [{ country: 'DE', states: ['BY'] }] };
const islands: Zone = { id: 4, places: [{ country: 'DE', postalPrefixes: ['25', '26'] }] };
const sylt: Zone = { id: 5, places: [{ country: 'DE', postalPrefixes: ['2598', '2599'] }] };
const zones = [world, germany, bavaria, islands, sylt];

it.each([
  [{ country: 'JP' }, 1],
  [{ country: 'DE' }, 2],
  [{ country: 'DE', postalCode: '10115' }, 2],
  [{ country: 'DE', state: 'BY', postalCode: '80331' }, 3],
  [{ country: 'DE', state: 'BY', postalCode: '26548' }, 4],
  [{ country: 'DE', postalCode: '25980' }, 5],
])('%j goes to zone %d, in whatever order the zones stand', (over, id) => {
  fc.assert(
    fc.property(fc.shuffledSubarray(zones, { minLength: zones.length }), (shuffled) => {
      return zoneOf(shuffled, parcelTo(over))?.id === id;
    }),
  );
});

it('of two alike the first counts', () => {
  const other = { ...germany, id: 9 };
  expect(zoneOf([other, germany], parcelTo())?.id).toBe(9);
  expect(zoneOf([germany, other], parcelTo())?.id).toBe(2);
});

it('without a rest of the world a shop goes to its own places only', () => {
  expect(zoneOf([germany], parcelTo({ country: 'JP' }))).toBeUndefined();
  expect(zoneOf([], parcelTo())).toBeUndefined();
});
