export { buyerOf, type BuyerFacts, type CustomerProfile } from './actions/buyer-of';
export { countOrdersWith } from './orders-port';
export { isCountry } from './core/country';
export { parseVatId, plainVatId, type VatId } from './core/vat-id';
export { registerPersonalData, type Obstacle, type Person, type PersonalData } from './personal-data';
