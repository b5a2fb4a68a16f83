import { answerTo } from '../answer-to';
import { parse } from '../endpoint';
import type { Strapi } from '../strapi';
import { together } from './together';
import type { Twin } from './twins';
import type { EntryField } from '../feature';

type Args = Readonly<Record<string, any>>;
interface Context {
  readonly koaContext: any;
}
interface Info {
  readonly path: { readonly key: string | number };
}
export type Resolver = (parent: any, args: Args, context: Context, info: Info) => Promise<unknown>;
type Refuse = (ctx: any, error: unknown) => Error;

const namesOf = (shape: any): readonly string[] => Object.keys(shape?.shape ?? {});

const pick = (args: Args, names: readonly string[]): Args =>
  Object.fromEntries(
    names.filter((name) => args[name] !== undefined && args[name] !== null).map((name) => [name, args[name]]),
  );

/** An argument as an address says it: what the shapes of queries are made for. */
const asWord = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'object' ? value : String(value);
};
const asWords = (args: Args): Args =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, asWord(value)]));

/** As JSON would have it: GraphQL's parser makes objects without a prototype, and of each Long a bigint. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner)));

/** Runs the endpoint under its own limits and keys. Each field of a request has its own share of an Idempotency-Key. */
export const twinResolver =
  (strapi: Strapi, { endpoint, name }: Twin, refuse: Refuse): Resolver =>
  async (_parent, args, { koaContext }, info) => {
    const params = asWords(pick(args, namesOf(endpoint.params)));
    const query = asWords(pick(args, namesOf(endpoint.query)));
    const body = plain(args.input ?? {});
    try {
      const answer = await answerTo(endpoint, strapi, koaContext, {
        ...{ params, query, body },
        operation: ['GraphQL', name, String(info.path.key)],
        words: { params, body },
      });
      const { data, ...beside } = answer.body as { data: unknown };
      return endpoint.meta ? { data, ...beside } : data;
    } catch (error) {
      throw refuse(koaContext, error);
    }
  };

/** Reads the field of all entries that a request came to at once, in one call of `load`. */
export const fieldResolver = (
  strapi: Strapi,
  type: string,
  { name, query, load }: EntryField,
  refuse: Refuse,
): Resolver => {
  const lookUp = together();
  return async (entry, args, { koaContext }) => {
    try {
      const words = asWords(pick({ locale: entry.locale, ...pick(args, Object.keys(args)) }, namesOf(query)));
      const asked = parse(query, words, 'query') as never;
      const kind = JSON.stringify([name, type, words]);
      const ids = (all: readonly string[]) => load({ strapi, type, documentIds: all, query: asked });
      return (await lookUp(koaContext, kind, entry.documentId, ids)) ?? [];
    } catch (error) {
      throw refuse(koaContext, error);
    }
  };
};
