import knex, { type Knex } from 'knex';
import { commerceTypes } from '../support/full-access';
import { promisedOnce } from '../support/promised-once';
import { type Shop, startShop } from '../support/shop';
import { rounds } from '../support/storm';

const rivals = 64;

interface Rule {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
}
interface Schema {
  readonly indexes?: readonly { readonly name: string; readonly columns: readonly string[]; readonly type?: string }[];
}

let shop: Shop;
/** As many sessions as rivals, which ask no questions about parents: only the rule itself is tried. */
let sql: Knex;
beforeAll(async () => {
  shop = await startShop({ database: 'postgres', env: { COMMERCE_RUN_JOBS: 'false' } });
  sql = knex({
    client: 'pg',
    connection: shop.database.environment.DATABASE_URL,
    pool: {
      min: 0,
      max: rivals,
      afterCreate: (
        session: { query(text: string, done: (error?: Error) => void): void },
        done: (error?: Error) => void,
      ) => session.query('set session_replication_role = replica', done),
    },
  });
});
afterAll(async () => {
  await sql?.destroy();
  await shop?.stop();
});

/** From the content types themselves, so that a new rule cannot be forgotten. */
const rules = (): Rule[] =>
  commerceTypes(shop.strapi).flatMap(({ uid, table }) => {
    const { indexes = [] } = shop.strapi.contentType(uid as never) as unknown as Schema;
    return indexes.filter(({ type }) => type === 'unique').map(({ name, columns }) => ({ name, table, columns }));
  });

const valueOf = (type: string): string | number => {
  const number = 1_000_000 + Math.floor(Math.random() * 1_000_000_000);
  return /int|numeric/.test(type) ? number : `value-${number}`;
};

const race = async ({ table, columns }: Rule): Promise<{ rows: number; refusals: string[] }> => {
  const types = await sql('information_schema.columns')
    .where({ table_name: table })
    .whereIn('column_name', [...columns])
    .select('column_name', 'data_type');
  const row = Object.fromEntries(types.map(({ column_name: name, data_type: type }) => [name, valueOf(type)]));
  const answers = await Promise.allSettled(Array.from({ length: rivals }, () => sql(table).insert(row)));
  const refusals = answers.flatMap((answer) => (answer.status === 'rejected' ? [String(answer.reason.code)] : []));
  return { rows: (await sql(table).where(row)).length, refusals: [...new Set(refusals)] };
};

test(`every rule of uniqueness lets one of ${rivals} in`, async () => {
  const all = rules();
  expect(all.map(({ name }) => name).sort()).toEqual(promisedOnce);
  for (let round = 0; round < rounds(4, 100); round += 1) {
    for (const rule of all) {
      expect([rule.name, await race(rule)]).toEqual([rule.name, { rows: 1, refusals: ['23505'] }]);
    }
  }
}, 1_200_000);

test.each(promisedOnce)('and it is the index that does it: without %s all of them come in', async (name) => {
  const rule = rules().find((one) => one.name === name) as Rule;
  await sql.raw(`alter table ${rule.table} drop constraint ${name}`);
  expect(await race(rule)).toEqual({ rows: rivals, refusals: [] });
});
