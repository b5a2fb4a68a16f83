import type { FulfillmentOutcome, FulfillmentProvider, FulfillmentRequest } from '../../fulfillment-provider';
import { readResponse, requestXml, type KunakiResponse } from './kunaki-xml';

export interface KunakiOptions {
  readonly userId: string;
  readonly password: string;
  readonly mode: 'TEST' | 'LIVE';
  readonly base: string;
}

const answersWithin = 30_000;

/** Nobody was reached: nothing can have been ordered. */
const unreached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'EHOSTUNREACH']);
const codeOf = (error: unknown): string =>
  String((error as { cause?: { code?: unknown } }).cause?.code ?? (error as { code?: unknown }).code ?? '');

const unknownEnd =
  'Kunaki may have this order or not: its answer was lost, and Kunaki knows no order again. Look for it on kunaki.com, ' +
  'then try again if it is not there, or call it off here if it is.';

const countries = new Intl.DisplayNames(['en'], { type: 'region' });

const destination = ({ order: { shippingAddress } }: FulfillmentRequest) =>
  shippingAddress && {
    Name: shippingAddress.name,
    Company: shippingAddress.company ?? '',
    Address1: shippingAddress.line1,
    Address2: shippingAddress.line2 ?? '',
    City: shippingAddress.city,
    State_Province: shippingAddress.state ?? '',
    PostalCode: shippingAddress.postalCode ?? '',
    Country: countries.of(shippingAddress.country) ?? shippingAddress.country,
  };

const productsOf = ({ lines }: FulfillmentRequest) =>
  lines.map(({ quantity, delivery }) => ({ ProductId: delivery?.fulfiller?.product ?? '', Quantity: quantity }));

const named = (text: string | undefined): string | undefined => (text && text !== 'NA' ? text : undefined);

const refused = ({ ErrorCode, ErrorText }: KunakiResponse): FulfillmentOutcome => ({
  status: 'held',
  reason: `Kunaki refused it: ${ErrorText ?? 'no reason given'} (${ErrorCode}).`,
});

/**
 * Kunaki's XML service (kunaki.com/XMLService.htm): discs, made and sent one by one. It takes no key that would make a
 * second order the first one again, and lists no orders. So an order is sent once: when what came of it is not known,
 * it waits for staff, and nothing is made twice by guessing.
 */
export const kunaki = ({ userId, password, mode, base }: KunakiOptions): FulfillmentProvider => {
  const account = { UserId: userId, Password: password };
  const ask = async (xml: string): Promise<KunakiResponse> => {
    const response = await fetch(base, {
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
      body: xml,
      signal: AbortSignal.timeout(answersWithin),
    });
    const read = response.ok ? readResponse(await response.text()) : undefined;
    if (!read) throw new Error(`Kunaki answered ${response.status} and nothing that can be read.`);
    return read;
  };
  const cheapest = async (request: FulfillmentRequest, to: NonNullable<ReturnType<typeof destination>>) => {
    const { Country, State_Province, PostalCode } = to;
    const asked = { Country, State_Province, PostalCode, Product: productsOf(request) };
    const answer = await ask(requestXml('ShippingOptions', asked));
    const [first] = [...(answer.Option ?? [])].sort((a, b) => Number(a.Price) - Number(b.Price));
    return answer.ErrorCode === '0' && first ? first.Description : answer;
  };
  const order = async (xml: string): Promise<FulfillmentOutcome> => {
    let answer: KunakiResponse;
    try {
      answer = await ask(xml);
    } catch (error) {
      if (unreached.has(codeOf(error))) throw error;
      return { status: 'held', reason: unknownEnd };
    }
    if (answer.ErrorCode !== '0') return refused(answer);
    return answer.OrderId ? { status: 'requested', reference: answer.OrderId } : { status: 'held', reason: unknownEnd };
  };
  return {
    id: 'kunaki',
    accepts: ({ delivery }) => delivery?.fulfiller?.provider === 'kunaki',
    fulfill: async (request) => {
      if (request.askedBefore) return { status: 'held', reason: unknownEnd };
      const to = destination(request);
      if (!to) return { status: 'held', reason: 'The order has no shipping address.' };
      const shipping = await cheapest(request, to);
      if (typeof shipping !== 'string') return refused(shipping);
      const fields = { ...account, Mode: mode, ...to, ShippingDescription: shipping, Product: productsOf(request) };
      return order(requestXml('Order', fields));
    },
    check: async (reference) => {
      const answer = await ask(requestXml('OrderStatus', { ...account, OrderId: reference }));
      if (answer.ErrorCode !== '0') throw new Error(`Kunaki answered: ${answer.ErrorText ?? answer.ErrorCode}`);
      const status = answer.OrderStatus ?? '';
      if (/cancel/i.test(status)) return { status: 'held', reason: `Kunaki says: ${status}.` };
      if (!/shipped|complete/i.test(status)) return undefined;
      const [carrier, number] = [named(answer.TrackingType), named(answer.TrackingId)];
      return { status: 'fulfilled', tracking: { ...(carrier && { carrier }), ...(number && { number }) } };
    },
  };
};
