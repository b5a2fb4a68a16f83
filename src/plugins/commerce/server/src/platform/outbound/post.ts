import { lookup as ask } from 'node:dns/promises';
import { request as plain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { type Address, allowedAddresses, type Lookup } from './target';

export interface Posted {
  readonly status: number;
  /** The beginning of the answer. */
  readonly text: string;
}

const keptCharacters = 500;

/** Node asks for one address or for all, as it likes. */
const always =
  (addresses: readonly Address[]): LookupFunction =>
  (_host, { all }, answer) => {
    const [first] = addresses as [Address];
    if (all) answer(null, [...addresses]);
    else answer(null, first.address, first.family);
  };

/** A receiver may send as much as it likes; we stop listening. */
const beginningOf = async (response: IncomingMessage): Promise<string> => {
  let text = '';
  response.setEncoding('utf8');
  for await (const part of response) {
    text += part as string;
    if (text.length >= keptCharacters) break;
  }
  response.destroy();
  return text.slice(0, keptCharacters);
};

const send = (url: URL, options: RequestOptions, body: string): Promise<Posted> =>
  new Promise((resolve, reject) => {
    const sending = (url.protocol === 'https:' ? secure : plain)(url, options, (response) => {
      beginningOf(response).then((text) => resolve({ status: response.statusCode ?? 0, text }), reject);
    });
    sending.on('error', reject);
    sending.end(body);
  });

interface Outbound {
  readonly allowPrivate: boolean;
  /** For all of it: finding the host, sending, and the beginning of the answer. */
  readonly milliseconds: number;
  readonly lookup?: Lookup;
}

/** Posts to an address that somebody typed. A redirect is an answer like any other: it is not followed. */
export const post = async (
  to: string,
  message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  { allowPrivate, milliseconds, lookup = (host) => ask(host, { all: true }) }: Outbound,
): Promise<Posted> => {
  const url = new URL(to);
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`No answer within ${milliseconds / 1000} seconds.`));
      stop.abort();
    }, milliseconds);
  });
  const work = async () => {
    const addresses = await allowedAddresses(url, { allowPrivate, lookup });
    const length = String(Buffer.byteLength(message.body));
    // A connection of its own: one that is kept was made to an address that was looked up earlier.
    const options = { method: 'POST', agent: false as const, lookup: always(addresses), signal: stop.signal };
    return send(url, { ...options, headers: { ...message.headers, 'content-length': length } }, message.body);
  };
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
};
