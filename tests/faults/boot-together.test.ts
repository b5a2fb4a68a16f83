import { emptyDatabase, type Database } from '../support/databases';
import { spawnServer, untilReady } from '../support/server-process';
import { schedules } from '../support/schedules';
import { inspect } from '../support/sql';
import { rounds } from '../support/storm';

const processes = 4;
const times = rounds(1, 20);

/** What a first boot makes, with how often it stands there. */
const firstBoot = (database: Database) =>
  inspect(database, async (sql) => {
    const settings = await sql('strapi_core_store_settings').select('key', 'type', 'environment', 'tag');
    const grants = await sql('up_permissions as p')
      .join('up_permissions_role_lnk as l', 'l.permission_id', 'p.id')
      .select('p.action', 'l.role_id');
    const tables = await sql('information_schema.tables').where('table_schema', 'public').select('table_name');
    return {
      settings: settings.map((row) => JSON.stringify(row)).sort(),
      grants: grants.map(({ action, role_id: role }) => `${action} ${role}`).sort(),
      roles: await sql('up_roles').orderBy('id').pluck('type'),
      staffRoles: await sql('admin_roles').orderBy('id').pluck('code'),
      staffPermissions: (await sql('admin_permissions').count('* as count'))[0]?.count,
      locales: await sql('i18n_locale').pluck('code'),
      // Each scheduled task waits for its next turn once.
      jobs: await sql('graphile_worker.jobs').orderBy('task_identifier').pluck('task_identifier'),
      tables: tables.map((row) => row.table_name as string).sort(),
    };
  });

/** The same processes one after the other: some of Strapi's settings are first written by a second boot. */
const inTurn = async () => {
  const database = await emptyDatabase('postgres');
  for (let turn = 1; turn <= processes; turn += 1) {
    const server = await spawnServer({ database });
    await untilReady(server);
    await server.stop();
  }
  const made = await firstBoot(database);
  await database.drop();
  return made;
};

const withoutRepeats = (list: readonly string[]) => [...new Set(list)];

test(`four processes that boot together on an empty database make one shop, ${times} times`, async () => {
  const expected = await inTurn();
  expect(expected.settings).toEqual(withoutRepeats(expected.settings));
  expect(expected.grants).toEqual(withoutRepeats(expected.grants));
  expect(expected.grants.filter((grant) => grant.includes('commerce'))).not.toHaveLength(0);
  expect(expected.roles).toEqual(['authenticated', 'public']);
  expect(expected.jobs).toEqual(schedules);

  for (let round = 1; round <= times; round += 1) {
    const database = await emptyDatabase('postgres');
    const servers = await Promise.all(Array.from({ length: processes }, () => spawnServer({ database })));
    try {
      await Promise.all(servers.map((server) => untilReady(server)));
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
    const made = await firstBoot(database);
    for (const {
      process: { exitCode },
      output,
    } of servers) {
      expect(exitCode ?? 0).toBe(0);
      expect(output()).not.toMatch(/error/i);
    }
    expect(made).toEqual(expected);
    await database.drop();
  }
}, 1_200_000);
