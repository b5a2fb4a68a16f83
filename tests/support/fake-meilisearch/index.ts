import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { onLoopback, textOf } from '../loopback';
import { openBooks } from './books';
import { type Answer, type Json, Refusal } from './refusal';
import { answer } from './routes';
import { openTasks } from './tasks';

export type { Json } from './refusal';

export interface Say {
  /** silent: takes the request and never answers. A number: the status of every answer. */
  mood: 'well' | 'silent' | number;
  /** Before each answer to a search. */
  milliseconds: number;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  readonly status: number;
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const text = await textOf(request);
  return text ? JSON.parse(text) : undefined;
};

const send = (response: ServerResponse, { status, body }: Answer): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
};

const refuseStrangers = ({ headers }: IncomingMessage, key: string): void => {
  const { authorization } = headers;
  if (!authorization)
    throw new Refusal(
      'missing_authorization_header',
      'The Authorization header is missing. It must use the bearer authorization method.',
    );
  if (authorization !== `Bearer ${key}`) throw new Refusal('invalid_api_key', 'The provided API key is invalid.');
};

/** A Meilisearch of our own on loopback, for the official client to talk to. */
export const startFakeMeilisearch = async ({ key = 'fake-meilisearch-key' } = {}) => {
  const books = openBooks();
  const tasks = openTasks();
  const asked: Asked[] = [];
  const violations: string[] = [];
  const say: Say = { mood: 'well', milliseconds: 0 };

  const answerTo = async (request: IncomingMessage): Promise<Answer | undefined> => {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://meilisearch');
    const [method, parts] = [request.method ?? 'GET', pathname.split('/').slice(1).map(decodeURIComponent)];
    const body = await bodyOf(request);
    const note = (given: Answer): Answer => {
      asked.push({ method, path: pathname, body, status: given.status });
      return given;
    };
    if (say.milliseconds && /search$/.test(pathname)) await pause(say.milliseconds);
    if (say.mood === 'silent') return undefined;
    if (say.mood !== 'well') return note({ status: say.mood, body: { message: 'Out of order.', code: 'internal' } });
    try {
      refuseStrangers(request, key);
      return note(answer(books, tasks, { method, parts, query, body }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // An index that is just made knows no filters yet: that is for whoever asks to bear.
      const early = /is not filterable/.test(error.message);
      if ((error.status === 400 && !early) || error.code === 'not_found')
        violations.push(`${method} ${pathname}: ${error.message}`);
      return note({ status: error.status, body: error.body });
    }
  };
  let seen = 0;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    seen += 1;
    const given = await answerTo(request);
    if (given) send(response, given);
  };
  const open = (port?: number) =>
    onLoopback((request, response) => {
      serve(request, response).catch((error: unknown) => {
        violations.push(`${request.method} ${request.url}: ${String(error)}`);
        response.destroy();
      });
    }, port);
  let server = await open();
  const { url, port } = server;

  return {
    /** For the shop's environment. */
    env: { COMMERCE_MEILISEARCH_URL: url, COMMERCE_MEILISEARCH_KEY: key },
    say,
    tasks,
    asked,
    /** What it would not have had; and what went wrong in it. */
    violations: violations as readonly string[],
    /** How many requests came, answered or not. */
    seen: () => seen,
    indexes: books.indexes,
    documents: (uid = 'commerce_listings'): Json[] => [...books.named(uid).documents.values()],
    /** Nobody listens any more, until it lives again. */
    die: () => server.close(),
    live: async () => {
      server = await open(port);
    },
    stop: async () => {
      tasks.stop();
      await server.close();
    },
  };
};

export type FakeMeilisearch = Awaited<ReturnType<typeof startFakeMeilisearch>>;
