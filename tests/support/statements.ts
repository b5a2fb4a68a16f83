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
