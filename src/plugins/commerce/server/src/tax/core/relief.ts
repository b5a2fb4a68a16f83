import { plainVatId } from '../../customer/core/vat-id';
import { euPrefixOf, isEuPrefix, type Place } from './eu';

/** Why no tax is charged: the customer is exempt, or owes the tax himself. */
export type Relief = 'exempt' | 'reverse-charge';

export interface ReliefFacts {
  /** ISO 3166-1 alpha-2: where the goods leave from. */
  readonly storeCountry: string;
  readonly storeVatId?: string | null | undefined;
  readonly destination: Place;
  /** The buyer's. */
  readonly vatId?: string | null | undefined;
  /** Whether that id was checked and found good, or may pass for it. */
  readonly vatIdValid: boolean;
  readonly exempt: boolean;
}

const euPrefixIn = (vatId: string | null | undefined): string | undefined => {
  const prefix = plainVatId(vatId ?? '').slice(0, 2);
  return isEuPrefix(prefix) ? prefix : undefined;
};

/**
 * Whether a purchase is freed of tax. The charge is reversed where goods cross a border inside the EU (Northern Ireland
 * counts as inside) between two businesses: both have a VAT id, the buyer's a good one of another member than the goods
 * leave from.
 */
export const reliefOf = (facts: ReliefFacts): Relief | undefined => {
  if (facts.exempt) return 'exempt';
  const store = euPrefixIn(facts.storeVatId);
  const buyer = euPrefixIn(facts.vatId);
  if (!store || !buyer || !facts.vatIdValid) return undefined;
  const from = euPrefixOf({ country: facts.storeCountry === 'GB' ? store : facts.storeCountry });
  const to = euPrefixOf(facts.destination);
  return from && to && from !== to && buyer !== from ? 'reverse-charge' : undefined;
};
