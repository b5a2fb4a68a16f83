import type { DatabaseKind } from './databases';
import type { Shop } from './shop';

type OfShop = Pick<Shop, 'strapi' | 'database'>;

const due: Readonly<Record<DatabaseKind, string>> = {
  sqlite: 'update commerce_jobs set run_at = 0 where claimed_until is null',
  postgres: `with due as (update graphile_worker._private_jobs set run_at = now() where locked_at is null returning 1)
    select pg_notify('jobs:insert', '{"count":1}') from due`,
};

/** Makes every waiting job due now. Parked ones stay parked. */
export const hasten = ({ strapi, database }: OfShop) => strapi.db.connection.raw(due[database.kind]);

const later: Readonly<Record<DatabaseKind, string>> = {
  sqlite: 'update commerce_jobs set run_at = run_at + 3600000 where task = ? and claimed_until is null',
  postgres: `update graphile_worker._private_jobs set run_at = now() + interval '1 hour' where locked_at is null
    and task_id = (select id from graphile_worker._private_tasks where identifier = ?)`,
};

/** Waiting jobs of this task are not done within the hour, however slow what the test does before. */
export const postpone = ({ strapi, database }: OfShop, task: string) =>
  strapi.db.connection.raw(later[database.kind], [task]);
