import { setTimeout as pause } from 'node:timers/promises';
import type { Shop } from './shop';

type OfShop = Pick<Shop, 'strapi'>;

export interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
  readonly transaction: string | undefined;
}

interface Told {
  readonly sql: string;
  readonly bindings?: readonly unknown[];
  readonly __knexTxId?: string;
}

/** All that the database is told while this is done, by whomever: Strapi and jobs count too, BEGIN and COMMIT as well. */
export const allStatementsOf = async ({ strapi }: OfShop, work: () => Promise<unknown>): Promise<Statement[]> => {
  const said: Statement[] = [];
  const listen = ({ sql, bindings = [], __knexTxId: transaction }: Told) =>
    void said.push({ sql, bindings, transaction });
  const { connection } = strapi.db;
  connection.on('query', listen);
  try {
    await work();
  } finally {
    connection.removeListener('query', listen);
  }
  return said;
};

/** The shop's own of them, jobs' too, without BEGIN and COMMIT. */
export const statementsOf = async (shop: OfShop, work: () => Promise<unknown>): Promise<string[]> =>
  (await allStatementsOf(shop, work)).map(({ sql }) => sql).filter((sql) => /commerce_|graphile_worker/.test(sql));

/**
 * What the transaction in which this is said says up to its commit: what others do beside it, and what its connection
 * does afterwards under the same name, does not count. Throws where there is none, or it is not committed.
 */
export const statementsBeforeCommit = async (
  shop: OfShop,
  says: (one: Statement) => boolean,
  work: () => Promise<unknown>,
): Promise<Statement[]> => {
  const said = await allStatementsOf(shop, work);
  const transaction = said.find(says)?.transaction;
  if (transaction === undefined) throw new Error('No transaction said it.');
  // What is remembered for a second may be read again meanwhile.
  const own = said.filter((one) => one.transaction === transaction && !/strapi_core_store/.test(one.sql));
  const commit = own.findIndex(({ sql }) => /^commit/i.test(sql));
  if (commit === -1) throw new Error('It was not committed.');
  return own.slice(0, commit);
};

const completes = ({ sql, bindings }: Statement): boolean =>
  /^update .commerce_orders./.test(sql) && bindings.includes('completed');

/** How many statements the transaction takes that completes this work's order. */
export const statementsOfCompletion = async (shop: OfShop, work: () => Promise<unknown>): Promise<number> =>
  (await statementsBeforeCommit(shop, completes, work)).length;

/**
 * The fewest of some tries, or of those until there are no more than enough: settings, permissions and changes are asked
 * for once a second, and jobs run beside.
 */
export const fewest = async <T>(look: () => Promise<readonly T[]>, enough = 0, tries = 8): Promise<readonly T[]> => {
  let least = await look();
  for (let n = 1; n < tries && least.length > enough; n += 1) {
    await pause(100);
    const next = await look();
    if (next.length < least.length) least = next;
  }
  return least;
};
