import { z } from '@strapi/utils';
import type { VatId } from '../../../customer';

/** What the EU's own register answered, or why it did not. */
export type ViesAnswer =
  | {
      readonly status: 'valid' | 'invalid';
      readonly consultation: string | null;
      readonly name: string | null;
      readonly address: string | null;
    }
  | { readonly status: 'unchecked'; readonly reason: string };

export interface ViesSettings {
  readonly base: string;
  readonly milliseconds: number;
  /** The shop's own VAT id: with it a valid answer has a consultation number. */
  readonly requester?: VatId | undefined;
}

/** `---` is what VIES says where a member keeps a name to itself. */
const text = z
  .string()
  .nullish()
  .transform((value) => (value && value !== '---' ? value : null));

const answerShape = z.object({
  valid: z.boolean(),
  requestIdentifier: text,
  name: text,
  address: text,
});

/** It may come with the status 200. */
const refusalShape = z.object({ errorWrappers: z.array(z.object({ error: z.string() })).min(1) });

/** Anything but an answer. `INVALID_INPUT` is one too: the member has no such numbers. */
const withoutAnswer = (body: unknown, status: number): ViesAnswer => {
  const refusal = refusalShape.safeParse(body);
  const reason = refusal.success ? (refusal.data.errorWrappers[0]?.error ?? '') : `HTTP ${status}`;
  return reason === 'INVALID_INPUT'
    ? { status: 'invalid', consultation: null, name: null, address: null }
    : { status: 'unchecked', reason };
};

/**
 * Asks VIES, the EU's register of VAT ids (REST, `POST /check-vat-number`). Never throws: a register that is silent,
 * busy or broken leaves the id unchecked.
 */
export const askVies = async (
  { prefix, number }: VatId,
  { base, milliseconds, requester }: ViesSettings,
): Promise<ViesAnswer> => {
  try {
    const response = await fetch(`${base}/check-vat-number`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({
        countryCode: prefix,
        vatNumber: number,
        ...(requester && { requesterMemberStateCode: requester.prefix, requesterNumber: requester.number }),
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(milliseconds),
    });
    const body: unknown = await response.json();
    const answer = answerShape.safeParse(body);
    if (!answer.success) return withoutAnswer(body, response.status);
    const { valid, requestIdentifier, name, address } = answer.data;
    return { status: valid ? 'valid' : 'invalid', consultation: requestIdentifier, name, address };
  } catch (error) {
    const late = (error as Error).name === 'TimeoutError';
    return { status: 'unchecked', reason: late ? 'TIMEOUT' : 'UNREACHABLE' };
  }
};
