import type { Json } from './api-client';
import { onLoopback, textOf } from './loopback';

export interface Asked {
  readonly body: Json;
  readonly key: string | undefined;
}

/**
 * A carrier's rate server on loopback, as such servers are: JSON in, JSON out, a key, prices in decimals, 404 for a
 * country it does not know.
 */
export const openFakeCarrier = async () => {
  const asked: Asked[] = [];
  /** `milliseconds` it takes; a `status` other than 200 fails; a `body` of one's own. */
  const mood: { milliseconds: number; status: number; body: string | undefined } = {
    milliseconds: 0,
    status: 200,
    body: undefined,
  };
  const rates = (country: string, grams: number) => [
    { service: 'ECO', name: 'Carrier economy', amount: '3.90', currency: 'EUR', transitDays: [2, 4], country },
    {
      service: 'AIR',
      name: 'Carrier air',
      amount: (9 + grams / 1000).toFixed(2),
      currency: 'EUR',
      transitDays: [1, 1],
    },
  ];
  const { url, close } = await onLoopback((request, response) => {
    void textOf(request).then((sent) => {
      const body = JSON.parse(sent) as Json;
      asked.push({ body, key: request.headers.authorization });
      const known = body.to.country === 'DE' || body.to.country === 'FR';
      const status = mood.status === 200 && !known ? 404 : mood.status;
      const text = mood.body ?? JSON.stringify(known ? { rates: rates(body.to.country, body.grams) } : { rates: [] });
      setTimeout(
        () => response.writeHead(status, { 'content-type': 'application/json' }).end(text),
        mood.milliseconds,
      ).unref();
    });
  });
  return {
    url,
    asked,
    mood,
    close,
  };
};

export type FakeCarrier = Awaited<ReturnType<typeof openFakeCarrier>>;
