import { bootedDatabase, type Database } from '../support/databases';
import { startShop } from '../support/shop';
import { inspect } from '../support/sql';
import { until } from '../support/until';

const [turn, task] = ['every checkout.expire', 'checkout.expire'];
const tries = 10;

let database: Database;
beforeAll(async () => {
  database = await bootedDatabase('postgres');
  // The queue's own tables exist once a shop has been open.
  await (await startShop({ database, env: { COMMERCE_RUN_JOBS: 'false' } })).stop();
});
afterAll(() => database?.drop());

const look = <T>(work: Parameters<typeof inspect<T>>[1]): Promise<T> => inspect(database, work);
const add = (key: string | null) =>
  look((sql) =>
    sql.raw('select graphile_worker.add_job(?, job_key := ?, max_attempts := ?, run_at := now() + ?::interval)', [
      task,
      key,
      tries,
      '1 day',
    ]),
  );
/** As its process left them: taken for this try, and never let go of. */
const leaveAtWork = (attempts: number) =>
  look((sql) =>
    sql.raw(
      `update graphile_worker._private_jobs set attempts = ?, locked_by = 'a pool that is gone',
         locked_at = now() - interval '1 minute', updated_at = now() - interval '2 minutes' where locked_at is null`,
      [attempts],
    ),
  );
const jobs = () =>
  look(async (sql) => {
    const answer = await sql.raw(
      `select key, attempts, locked_by = 'a pool that is gone' as held from graphile_worker._private_jobs
       where task_id = (select id from graphile_worker._private_tasks where identifier = ?) order by id`,
      [task],
    );
    return answer.rows as { key: string | null; attempts: number; held: boolean | null }[];
  });

test('of the jobs of a dead process, those with a successor are gone, and all others are kept', async () => {
  await add(null);
  await leaveAtWork(tries);
  await add(turn);
  await leaveAtWork(1);
  // Planned again meanwhile: the one at work is spent.
  await add(turn);
  expect(await jobs()).toEqual([
    { key: null, attempts: tries, held: true },
    { key: null, attempts: tries, held: true },
    { key: turn, attempts: 0, held: null },
  ]);
  const shop = await startShop({ database });
  await until(jobs, (left) => left.every(({ held }) => !held));
  const left = await jobs();
  await shop.stop();
  // Died at its last try, with nobody to do its work: staff see it as failed.
  expect(left.filter(({ key }) => key === null)).toEqual([{ key: null, attempts: tries, held: null }]);
  expect(left.filter(({ key }) => key === turn)).toHaveLength(1);
});
