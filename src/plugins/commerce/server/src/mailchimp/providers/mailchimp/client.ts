import type { MailchimpOptions } from '../../options';
import { understood } from './failure';
import { ApiClient } from './sdk';

/** Mailchimp gives an account ten connections, whoever opens them: half of them for us, in each process that talks to it. */
export const connections = 5;
/** A job waits no longer for an answer. */
const answersWithin = 15_000;

const json = ['application/json'];

/** So many at a time; the others wait their turn, in the order in which they came. */
const turnstile = (places: number) => {
  let free = places;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((enter) => waiting.push(enter));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
};

export interface MailchimpClient {
  /** Throws `Unavailable` or `Refused`, in whose words there is no key and no address. */
  ask(method: string, path: string, given?: { readonly query?: object; readonly body?: object }): Promise<unknown>;
}

/** The official client, with its timeouts, its number of connections and its errors as we want them. */
export const mailchimpClient = ({ apiKey, apiBase }: Pick<MailchimpOptions, 'apiKey' | 'apiBase'>): MailchimpClient => {
  const client = new ApiClient();
  client.basePath = apiBase.replace(/\/+$/, '');
  client.timeout = answersWithin;
  client.setConfig({ apiKey });
  const inTurn = turnstile(connections);
  return {
    ask: (method, path, { query = {}, body } = {}) =>
      inTurn(async () => {
        try {
          const asked = [path, method, {}, query, {}, {}, body, ['basicAuth'], json, json, Object] as const;
          return (await client.callApi(...asked)).data;
        } catch (error) {
          throw understood(error);
        }
      }),
  };
};
