import type { DatabaseKind } from './databases';
import type { Shop } from './shop';

const statement: Readonly<Record<DatabaseKind, string>> = {
  sqlite: 'update commerce_jobs set run_at = 0 where claimed_until is null',
  postgres: `with due as (update graphile_worker._private_jobs set run_at = now() where locked_at is null returning 1)
    select pg_notify('jobs:insert', '{"count":1}') from due`,
};

/** Makes every waiting job due now. Parked ones stay parked. */
export const hasten = ({ strapi, database }: Pick<Shop, 'strapi' | 'database'>) =>
  strapi.db.connection.raw(statement[database.kind]);
