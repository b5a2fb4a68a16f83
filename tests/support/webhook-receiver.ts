import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Json } from './api-client';
import { onLoopback, textOf } from './loopback';

export interface Receipt {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Json;
}

type Answer = { readonly status: number; readonly headers?: Record<string, string>; readonly text?: string };

/** Somebody's server on loopback: keeps all that it is sent, and answers as it is told to. */
export const openReceiver = async () => {
  const receipts: Receipt[] = [];
  const say: { answer: (receipt: Receipt) => Answer | Promise<Answer> } = { answer: () => ({ status: 204 }) };
  const { port, url, close } = await onLoopback((request, response) => {
    void textOf(request).then((text) => {
      const receipt = { headers: request.headers, text, body: text ? (JSON.parse(text) as Json) : undefined };
      receipts.push(receipt);
      void Promise.resolve(say.answer(receipt)).then(({ status, headers, text: answered }) =>
        response.writeHead(status, headers).end(answered),
      );
    });
  });
  return {
    port,
    url: `${url}/hook`,
    receipts,
    say,
    close,
  };
};

export type Receiver = Awaited<ReturnType<typeof openReceiver>>;

/** As the Standard Webhooks specification tells receivers to check, written from it and not from the sender. */
export const isSigned = ({ headers, text }: Receipt, secret: string): boolean => {
  const id = String(headers['webhook-id']);
  const at = String(headers['webhook-timestamp']);
  if (!/^whsec_/.test(secret) || Math.abs(Date.now() / 1000 - Number(at)) > 300) return false;
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  if (key.length < 24) return false;
  const expected = createHmac('sha256', key)
    .update(Buffer.from(`${id}.${at}.${text}`))
    .digest();
  return String(headers['webhook-signature'])
    .split(' ')
    .some((each) => {
      const [version, signature = ''] = each.split(',');
      const given = Buffer.from(signature, 'base64');
      return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
    });
};
