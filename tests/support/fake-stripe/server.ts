import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { onLoopback, textOf } from '../loopback';
import type { Fault } from './faults';
import { type Form, parseForm } from './form';
import { type Answer, keyInUse } from './idempotency';
import { Refusal } from './refusal';
import { checkRequest } from './check-request';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly refused: string | undefined;
}

export interface Work {
  readonly method: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly text: string;
  readonly form: Form;
}

interface Parts {
  fault(): Fault | undefined;
  /** `broken`: only remember that it failed. */
  answer(work: Work, broken: boolean): Promise<Answer>;
  note(asked: Asked): void;
}

export const broken = () => new Refusal('Something went wrong.', { status: 500, type: 'api_error' });
const instead: Partial<Record<Fault['kind'], () => Refusal>> = {
  error: broken,
  'rate-limit': () => new Refusal('Too many requests.', { status: 429, code: 'rate_limit' }),
  conflict: keyInUse,
};

export const refusedBy = (error: unknown): Answer => {
  if (error instanceof Refusal) return { status: error.status, body: error.body };
  throw error;
};

const send = (response: ServerResponse, { status, body }: Answer): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

const workOf = (request: IncomingMessage, path: string, text: string): Work => {
  const { method = 'GET', headers } = request;
  if (!/^(Bearer|Basic) \S/.test(headers.authorization ?? ''))
    throw new Refusal('You did not provide an API key.', { status: 401 }, true);
  const form = parseForm(text);
  checkRequest(method, path, form);
  const key = method === 'POST' ? headers['idempotency-key']?.toString() : undefined;
  return { method, path, key, text, form };
};

/** Reads requests, lets go wrong what should, and answers; what the work is, the parts say. */
export const stripeServer = ({ fault: nextFault, answer, note }: Parts) => {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname: path, search } = new URL(request.url ?? '/', 'http://stripe');
    const text = request.method === 'GET' ? search.slice(1) : await textOf(request);
    const fault = nextFault();
    const asked = { method: request.method ?? '', path, key: request.headers['idempotency-key']?.toString() };
    const refusal = fault && instead[fault.kind]?.();
    if (refusal) {
      note({ ...asked, refused: fault.kind });
      return send(response, { status: refusal.status, body: refusal.body });
    }
    if (fault?.kind === 'delay') await delay(fault.milliseconds);
    const done = await Promise.resolve()
      .then(() => answer(workOf(request, path, text), fault?.kind === 'kept-error'))
      .catch(refusedBy);
    const { error } = done.body as Partial<Refusal['body']>;
    note({ ...asked, refused: error && (error.code ?? String(done.status)) });
    if (fault?.kind === 'drop-answer') request.socket.destroy();
    else send(response, done);
  };

  return onLoopback((request, response) => {
    serve(request, response).catch((error: unknown) =>
      send(response, { status: 500, body: { error: { type: 'api_error', message: String(error) } } }),
    );
  });
};
