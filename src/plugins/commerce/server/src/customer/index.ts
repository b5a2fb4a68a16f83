export { profileOf, type CustomerProfile } from './actions/profile-of';
export { isCountry } from './core/country';
export { parseVatId, plainVatId, type VatId } from './core/vat-id';
