import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { customers } from './customers';
import { faults } from './faults';
import { type Form, parseForm } from './form';
import { idempotency, type Answer } from './idempotency';
import { paymentIntents } from './payment-intents';
import { Refusal } from './refusal';
import { refunds } from './refunds';
import { checkRequest } from './surface';

export { signature, signedWebhook } from './signed-webhook';
export { surfaceIsKnown } from './surface';
export type { Deed, Intent } from './payment-intents';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly refused: string | undefined;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const delay = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

const refusedBy = (error: unknown): Answer => {
  if (error instanceof Refusal) return { status: error.status, body: error.body };
  throw error;
};

const send = (response: ServerResponse, { status, body }: Answer): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/** A Stripe of our own on loopback, for the real library to talk to. It keeps its own books. */
export const startFakeStripe = async () => {
  const intents = paymentIntents();
  const returned = refunds(intents);
  const people = customers();
  const wrongs = faults();
  const once = idempotency();
  const asked: Asked[] = [];

  const work = (method: string, path: string, form: Form): object => {
    const [, , kind, id = '', verb] = path.split('/');
    const route = `${method} ${kind}${id && '/id'}${verb ? `/${verb}` : ''}`;
    if (route === 'POST payment_intents') return intents.create(form);
    if (route === 'GET payment_intents/id') return intents.find(id);
    if (route === 'POST payment_intents/id/capture') return intents.capture(id, form);
    if (route === 'POST payment_intents/id/cancel') return intents.cancel(id, form);
    if (route === 'POST refunds') return returned.create(form);
    if (route === 'GET refunds/id') return returned.find(id);
    if (route === 'POST customers') return people.create(form);
    if (route === 'GET customers/id') return people.find(id);
    throw new Refusal(`Unrecognized request URL (${method}: ${path}).`, { status: 404 }, true);
  };

  /** The answer as it is now: what is kept under a key does not change with the object. */
  const perform = (method: string, path: string, form: Form): Answer => {
    try {
      return { status: 200, body: structuredClone(work(method, path, form)) };
    } catch (error) {
      if (error instanceof Refusal && error.beforeWork) throw error;
      return refusedBy(error);
    }
  };

  const answer = async (request: IncomingMessage, path: string, text: string, slow: number): Promise<Answer> => {
    const method = request.method ?? 'GET';
    if (!/^(Bearer|Basic) \S/.test(request.headers.authorization ?? ''))
      throw new Refusal('You did not provide an API key.', { status: 401 }, true);
    const form = parseForm(text);
    checkRequest(method, path, form);
    const key = method === 'POST' ? request.headers['idempotency-key']?.toString() : undefined;
    return once(key, `${method} ${path} ${text}`, async () => {
      if (slow) await delay(slow);
      return perform(method, path, form);
    });
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://stripe');
    const text = request.method === 'GET' ? search.slice(1) : await bodyOf(request);
    const fault = wrongs.take();
    const note = (refused?: string) =>
      asked.push({
        method: request.method ?? '',
        path: pathname,
        key: request.headers['idempotency-key']?.toString(),
        refused,
      });
    if (fault?.kind === 'error' || fault?.kind === 'rate-limit') {
      const [status, type] = fault.kind === 'error' ? [500, 'api_error'] : [429, 'invalid_request_error'];
      note(fault.kind);
      return send(response, new Refusal('Something went wrong.', { status, type }));
    }
    const slow = fault?.kind === 'delay' ? fault.milliseconds : 0;
    const done = await answer(request, pathname, text, slow).catch(refusedBy);
    note(done.status === 200 ? undefined : ((done.body as Refusal['body']).error.code ?? String(done.status)));
    if (fault?.kind === 'drop-answer') request.socket.destroy();
    else send(response, done);
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const body = { error: { type: 'api_error', message: String(error) } };
      send(response, { status: 500, body });
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults: wrongs,
    /** Every request that arrived, and why it was refused. */
    asked: asked as readonly Asked[],
    intents: intents.all,
    refunds: returned.all,
    pay: intents.pay,
    /** What the shop must agree with, per intent. */
    books: () =>
      intents.all().map(({ id, amount_received, metadata }) => ({
        id,
        order: metadata.order,
        captured: amount_received,
        refunded: returned.refunded(id),
      })),
    stop: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

export type FakeStripe = Awaited<ReturnType<typeof startFakeStripe>>;
