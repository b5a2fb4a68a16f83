import { optionsOf } from '../../config';
import { parseVatId, type VatId } from '../../customer';
import { newId } from '../../platform/secrets';
import { storeSettings } from '../../platform/settings';
import { connection, readClock, type Strapi } from '../../platform/strapi';
import { isEuPrefix } from '../core/eu';
import { askVies } from '../providers/vies/vies';
import type { VatIdCheckRow } from '../schemas/vat-id-check';
import { insertCheck, latestCheck } from '../store/vat-id-checks';

export interface VatIdCheck {
  /** Plain, with its prefix; null where it is malformed. */
  readonly vatId: string | null;
  /** `unchecked`: the format is right, but nobody was asked or nobody answered. */
  readonly status: 'malformed' | 'valid' | 'invalid' | 'unchecked';
  /** Whether the shop takes it for good. */
  readonly valid: boolean;
  /** Epoch milliseconds of the answer. */
  readonly checkedAt: number | null;
  /** VIES's consultation number: the proof. */
  readonly consultation: string | null;
  readonly name: string | null;
  readonly address: string | null;
}

const day = 86_400_000;
/** An answer holds for a day. A silent register is asked again soon, but not by every look at a cart. */
const freshFor = { valid: day, invalid: day, unchecked: 60_000 } as const;

const nothing = { checkedAt: null, consultation: null, name: null, address: null };

const asked = async (strapi: Strapi, id: VatId, vatId: string): Promise<VatIdCheckRow> => {
  const { base, timeoutMs } = optionsOf(strapi).vies;
  const own = (await storeSettings(strapi)).vatId;
  const requester = own ? parseVatId(own) : undefined;
  const answer = await askVies(id, {
    base,
    milliseconds: timeoutMs,
    requester: requester && isEuPrefix(requester.prefix) ? requester : undefined,
  });
  const sql = connection(strapi);
  return insertCheck(sql, {
    ...nothing,
    reason: null,
    ...answer,
    publicId: newId(),
    vatId,
    checkedAt: await readClock(sql),
  });
};

/**
 * Whether a VAT id is good: its format and check digits, and what VIES says of it if the shop asks there. May ask the
 * network: never inside a transaction.
 */
export const checkVatId = async (strapi: Strapi, text: string): Promise<VatIdCheck> => {
  const { enabled, whenUnavailable } = optionsOf(strapi).vies;
  const id = parseVatId(text);
  if (!id) return { vatId: null, status: 'malformed', valid: false, ...nothing };
  const vatId = id.prefix + id.number;
  if (!enabled || !isEuPrefix(id.prefix)) return { vatId, status: 'unchecked', valid: true, ...nothing };
  const sql = connection(strapi);
  const known = await latestCheck(sql, vatId);
  const isFresh = known && (await readClock(sql)) - known.checkedAt < freshFor[known.status];
  const { status, checkedAt, consultation, name, address } = isFresh ? known : await asked(strapi, id, vatId);
  const valid = status === 'valid' || (status === 'unchecked' && whenUnavailable === 'accept');
  return { vatId, status, valid, checkedAt, consultation, name, address };
};
