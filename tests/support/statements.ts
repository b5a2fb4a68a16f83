import type { Shop } from './shop';

/** The shop's own statements (not Strapi's, nor BEGIN and COMMIT) while this is done, by whomever: jobs count too. */
export const statementsOf = async ({ strapi }: Pick<Shop, 'strapi'>, work: () => Promise<unknown>) => {
  const said: string[] = [];
  const listen = ({ sql }: { readonly sql: string }) => void said.push(sql);
  const { connection } = strapi.db;
  connection.on('query', listen);
  try {
    await work();
  } finally {
    connection.removeListener('query', listen);
  }
  return said.filter((sql) => /commerce_|graphile_worker/.test(sql));
};

/**
 * How many statements the transaction takes that completes this work's order, up to its commit: what others do beside it,
 * and what its connection does afterwards under the same name, does not count.
 */
export const statementsOfCompletion = async ({ strapi }: Pick<Shop, 'strapi'>, work: () => Promise<unknown>) => {
  const said: { sql: string; transaction: string | undefined; completes: boolean }[] = [];
  const listen = (query: { sql: string; bindings?: unknown[]; __knexTxId?: string }) => {
    const completes = /^update .commerce_orders./.test(query.sql) && (query.bindings ?? []).includes('completed');
    said.push({ sql: query.sql, transaction: query.__knexTxId, completes });
  };
  const { connection } = strapi.db;
  connection.on('query', listen);
  try {
    await work();
  } finally {
    connection.removeListener('query', listen);
  }
  const completing = said.find(({ completes }) => completes)?.transaction;
  if (completing === undefined) throw new Error('No order was completed.');
  // What is remembered for a second may be read again meanwhile.
  const own = said.filter((one) => one.transaction === completing && !/strapi_core_store/.test(one.sql));
  return own.findIndex(({ sql }) => /^commit/i.test(sql));
};
