import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { onLoopback, textOf } from '../loopback';
import { openBatches } from './batches';
import { type Json, openBooks, type Store } from './books';
import { aboutList, campaigns, reports } from './campaigns';
import { faultsOf } from './check-request';
import { ecommerce } from './ecommerce';
import { members } from './members';
import { type Answer, notFound, Refusal } from './refusal';
import { segments } from './segments';
import { openPeople, type Reach, requireReachable, webhooks } from './webhooks';

export { surfaceIsKnown } from './surface';
export type { Json, Store } from './books';

/** What Mailchimp does with the next requests. */
export type Mood =
  | 'well'
  /** Nobody answers the door. */
  | 'down'
  /** Takes the request and never answers. */
  | 'silent'
  | { readonly status: number; readonly retryAfter?: number };

type Request = Pick<Asked, 'method' | 'path' | 'body'>;

export interface Say {
  mood: Mood;
  /** Before each answer. */
  milliseconds: number;
  /** How its webhooks find the shop. */
  reach: Reach;
  /** The status that single requests are refused with. */
  refuses: (request: Request) => number | undefined;
  /** Whom the audience's mails come from. */
  from: string;
  /** Whether a request is done and its answer lost on the way. */
  loses: (request: Request) => boolean;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: Json | undefined;
  readonly status: number;
}

/** Mailchimp's own limit for one account. */
export const mostConnections = 10;

const base = '/3.0';

const bodyOf = async (request: IncomingMessage): Promise<Json | undefined> => {
  const text = await textOf(request);
  return text ? (JSON.parse(text) as Json) : undefined;
};

const send = (response: ServerResponse, { status, body, headers = {} }: Answer): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};

/** A Mailchimp of our own on loopback, for the real client to talk to: it keeps its books, and notes what its API does not allow. */
export const startFakeMailchimp = async ({ apiKey = 'fake-us1', audience = 'audience1' } = {}) => {
  const books = openBooks();
  const violations: string[] = [];
  const asked: Asked[] = [];
  const say: Say = {
    ...{ mood: 'well', milliseconds: 0, reach: undefined, from: 'news@shop.example' },
    ...{ refuses: () => undefined, loses: () => false },
  };
  let [now, peak] = [0, 0];

  const perform = (method: string, path: string, query: URLSearchParams, body: Json | undefined): Answer => {
    try {
      const refused = say.refuses({ method, path, body });
      if (refused) throw new Refusal(refused, 'This one is refused.');
      const faults = faultsOf(method, path, query, body);
      violations.push(...faults.map((fault) => `${method} ${path}: ${fault}`));
      if (faults.length) throw new Refusal(400, faults.join('; '));
      const parts = path.split('/').map(decodeURIComponent);
      if (path === '/ping') return { status: 200, body: { health_status: "Everything's Chimpy!" } };
      if (parts[1] === 'batches') return batches.answer(method, parts[2], body ?? {});
      if (parts[1] === 'ecommerce') return ecommerce(books, method, parts, body ?? {});
      if (parts[1] === 'lists' && parts[2] === audience && parts[3] === 'members')
        return members(books, method, parts, body ?? {}, query);
      if (parts[1] === 'lists' && parts[2] === audience && parts[3] === 'webhooks')
        return webhooks(books, method, parts[4], body ?? {});
      if (parts[1] === 'lists' && parts[2] === audience && parts[3] === 'segments')
        return segments(books, method, parts, body ?? {}, query);
      if (parts[1] === 'lists' && parts[2] === audience && parts.length === 3) return aboutList(say.from);
      if (parts[1] === 'campaigns') return campaigns(books, method, parts, body ?? {});
      if (parts[1] === 'reports' && parts.length === 3) return reports(books, parts[2]);
      throw notFound();
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      throw error;
    }
  };
  const batches = openBatches(
    ({ method, path, params, body }) => {
      const given = body === undefined ? undefined : (JSON.parse(body) as Json);
      const answer = perform(method, path, new URLSearchParams(params), given);
      asked.push({ method, path, body: given, status: answer.status });
      return answer;
    },
    () => say.mood === 'well',
  );

  const answerTo = async (request: IncomingMessage): Promise<Answer | undefined> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://mailchimp');
    const method = request.method ?? 'GET';
    const path = pathname.slice(base.length);
    const body = await bodyOf(request);
    const note = (answer: Answer): Answer => {
      asked.push({ method, path, body, status: answer.status });
      return answer;
    };
    if (now > mostConnections)
      return note(new Refusal(429, 'You have exceeded the limit of 10 simultaneous connections.').answer);
    if (say.milliseconds) await pause(say.milliseconds);
    const { mood } = say;
    if (mood === 'down' || mood === 'silent') return undefined;
    if (mood !== 'well') {
      const headers: Answer['headers'] =
        mood.retryAfter === undefined ? {} : { 'retry-after': String(mood.retryAfter) };
      return note({ ...new Refusal(mood.status, 'Something went wrong.').answer, headers });
    }
    const credentials = Buffer.from((request.headers.authorization ?? '').replace(/^Basic /, ''), 'base64').toString();
    if (credentials.split(':')[1] !== apiKey)
      return note(
        new Refusal(401, 'Your API key may be invalid, or you have attempted to access the wrong datacenter.').answer,
      );
    if (method === 'POST' && path.endsWith('/webhooks')) {
      try {
        await requireReachable(String(body?.url), say.reach);
      } catch (error) {
        return note((error as Refusal).answer);
      }
    }
    const answer = note(perform(method, path, searchParams, body));
    return answer.status < 300 && say.loses({ method, path, body }) ? undefined : answer;
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    now += 1;
    peak = Math.max(peak, now);
    response.once('close', () => (now -= 1));
    const answer = await answerTo(request);
    if (answer) send(response, answer);
    else if (say.mood !== 'silent') request.socket.destroy();
  };
  const server = await onLoopback((request, response) => {
    serve(request, response).catch((error: unknown) => {
      violations.push(`${request.method} ${request.url}: ${String(error)}`);
      response.destroy();
    });
  });
  const url = server.url + base;

  return {
    url,
    /** For the shop's environment. */
    env: { MAILCHIMP_API_KEY: apiKey, MAILCHIMP_AUDIENCE_ID: audience, MAILCHIMP_API_BASE: url },
    say,
    /** All that was asked, batches' operations too. */
    asked,
    /** What Mailchimp's description of its API has against what was asked. */
    violations: violations as readonly string[],
    batches,
    members: books.members,
    webhooks: books.webhooks,
    campaigns: books.campaigns,
    letters: books.letters,
    tests: books.tests,
    people: openPeople(books, () => say.reach),
    /** The most that asked at one moment. */
    get peak(): number {
      return peak;
    },
    store: (id = 'strapi-commerce'): Store => {
      const found = books.stores.get(id);
      if (!found) throw new Error(`Mailchimp has no store "${id}".`);
      return found;
    },
    hasStore: (id = 'strapi-commerce'): boolean => books.stores.has(id),
    stop: () => {
      batches.stop();
      return server.close();
    },
  };
};

export type FakeMailchimp = Awaited<ReturnType<typeof startFakeMailchimp>>;
