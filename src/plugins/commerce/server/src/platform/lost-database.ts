import { refuse } from './action';
import { CommerceError } from './errors';
import type { EarlyMiddleware } from './feature';
import { tell } from './log';
import type { Strapi } from './strapi';

/** Shut down, crashed, starting up, no slot left; and class 08, all of whose codes are lost connections. */
const sqlStates = /^(57P0[1-3]|53300|08\w{3})$/;
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
/** What the driver, the pool and a transaction whose connection broke say without a code, perhaps after the statement. */
const words =
  /(^| - )(Connection terminated|Client (has encountered a connection error|was closed) and is not queryable)/;
const cutOff = /^Transaction query already complete/;

interface Told {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
}

/** The database went away or cannot be reached: nothing is wrong with the request, which may be sent again. */
export const isLostDatabase = (error: unknown): boolean => {
  const { name, code = '', message = '' } = (error ?? {}) as Told;
  const coded = sqlStates.test(code) || networkCodes.has(code) || name === 'KnexTimeoutError';
  return coded || words.test(message) || cutOff.test(message);
};

const unavailable = () =>
  new CommerceError(
    'unavailable',
    'database.unavailable',
    'The shop cannot reach its database. Nothing is lost: please try again.',
  );

/**
 * Answers 503 for all of our addresses while the database is away, wherever below it was missed: in an endpoint, in the
 * cached reads, or in Strapi's own look at permissions. What was committed stays, and every action may be repeated.
 */
export const lostDatabase = (strapi: Strapi): EarlyMiddleware => {
  const ours = [`${strapi.config.get('api.rest.prefix', '/api')}/commerce/`, '/commerce/'];
  return async (ctx, next) => {
    try {
      return await next();
    } catch (error) {
      if (!isLostDatabase(error) || !ours.some((base) => ctx.path.startsWith(base))) throw error;
      tell(strapi, error);
      return refuse(ctx, unavailable());
    }
  };
};
