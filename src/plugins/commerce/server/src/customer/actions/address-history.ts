import { CommerceError } from '../../platform/errors';
import { connection, type Sql, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { addressIssuesOf, withStateCode } from '../address-book';
import type { AddressBody, AddressChange, SavedAddressView } from '../address-contract';
import { addressShape, type Address } from '../core/address';
import { savedAddressViews } from '../core/views';
import type { SavedAddress } from '../schemas/address';
import type { BillingProfile } from '../schemas/billing-profile';
import {
  addressesOf,
  countAddresses,
  deleteAddress,
  isKnown,
  keepAddresses,
  lockAddress,
  lockProfile,
  replaceAddress,
  updateProfile,
} from '../store';

const mostAddresses = 100;

const addressNotFound = () => new CommerceError('not-found', 'customer.address-not-found', 'There is no such address.');

const refuseIncomplete = (address: Address): void => {
  const [first, ...rest] = addressIssuesOf(address);
  if (!first) return;
  const errors = [first, ...rest].map(({ field, message }) => ({ path: [field], message }));
  throw new CommerceError('invalid', 'address.invalid', `${first.field}: ${first.message}`, { where: 'body', errors });
};

export const addressHistory = async (sql: Sql, profile: BillingProfile): Promise<SavedAddressView[]> =>
  savedAddressViews(await addressesOf(sql, profile.id, mostAddresses), profile);

type Defaults = Pick<AddressBody, 'defaultShipping' | 'defaultBilling'>;

/** True makes it the default; false takes that back from it, and from no other. */
const defaultsOf = (profile: BillingProfile, { id }: SavedAddress, chosen: Defaults): Partial<BillingProfile> => {
  const column = (is: boolean | undefined, now: number | null) =>
    is === undefined ? now : is ? id : now === id ? null : now;
  return {
    shippingAddressId: column(chosen.defaultShipping, profile.shippingAddressId),
    billingAddressId: column(chosen.defaultBilling, profile.billingAddressId),
  };
};

/** Edits of one customer's addresses happen one after the other. */
const edit = async (
  strapi: Strapi,
  { publicId }: BillingProfile,
  change: (sql: Sql, profile: BillingProfile) => Promise<{ address: SavedAddress; defaults: Defaults }>,
): Promise<SavedAddressView> => {
  const { id, profile } = await transaction(strapi, async ({ sql }) => {
    const locked = await lockProfile(sql, { publicId }, 'changing');
    if (!locked) throw addressNotFound();
    const { address, defaults } = await change(sql, locked);
    return {
      id: address.publicId,
      profile: await updateProfile(sql, locked.id, defaultsOf(locked, address, defaults)),
    };
  });
  const shown = (await addressHistory(connection(strapi), profile)).find((one) => one.id === id);
  if (!shown) throw addressNotFound();
  return shown;
};

/** One that is known already is answered as it stands: nothing is there twice. */
export const addAddress = (strapi: Strapi, profile: BillingProfile, body: AddressBody): Promise<SavedAddressView> => {
  const { defaultShipping, defaultBilling, ...typed } = body;
  const address = withStateCode(typed);
  refuseIncomplete(address);
  return edit(strapi, profile, async (sql, { id }) => {
    if ((await countAddresses(sql, id)) >= mostAddresses) {
      throw new CommerceError('refused', 'customer.too-many-addresses', `At most ${mostAddresses} addresses are kept.`);
    }
    const [kept] = await keepAddresses(sql, id, [address], Date.now());
    if (!kept) throw addressNotFound();
    return { address: kept, defaults: { defaultShipping, defaultBilling } };
  });
};

export const changeAddress = (
  strapi: Strapi,
  profile: BillingProfile,
  publicId: string,
  { defaultShipping, defaultBilling, ...typed }: AddressChange,
): Promise<SavedAddressView> =>
  edit(strapi, profile, async (sql, { id }) => {
    const known = await lockAddress(sql, id, publicId);
    if (!known) throw addressNotFound();
    const fields = Object.fromEntries(
      Object.keys(addressShape.shape).map((name) => [name, known[name as keyof Address]]),
    );
    const address = withStateCode(addressShape.parse({ ...fields, ...typed }));
    refuseIncomplete(address);
    if (await isKnown(sql, known, address)) {
      throw new CommerceError('conflict', 'customer.address-exists', 'Another of your addresses is this one already.');
    }
    return { address: await replaceAddress(sql, known.id, address), defaults: { defaultShipping, defaultBilling } };
  });

export const removeAddress = async (strapi: Strapi, profile: BillingProfile, publicId: string): Promise<void> => {
  if (!(await deleteAddress(connection(strapi), profile.id, publicId))) throw addressNotFound();
};

/** What a signed-in customer has just used joins their history, if it is whole. In the order's own transaction. */
export const rememberAddresses = async (
  sql: Sql,
  profileId: number,
  used: readonly (Address | null)[],
  usedAt: number,
): Promise<void> => {
  const whole = used.filter((address): address is Address => address !== null && !addressIssuesOf(address).length);
  await keepAddresses(sql, profileId, whole, usedAt);
};
