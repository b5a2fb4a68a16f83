// A process of its own that works on jobs: `test.effect` writes what it did where the test reads it.
import { setTimeout as pause } from 'node:timers/promises';
import { boot } from './boot';
import { jobsIn } from './register-task';

const main = async () => {
  const strapi = await boot({ ...process.env } as Record<string, string>);
  jobsIn(strapi).registerTask('test.effect', async ({ n, hangs }) => {
    await strapi.db.connection('test_effects').insert({ n, pid: process.pid });
    if (hangs && (await strapi.db.connection('test_effects').where({ n })).length === 1) await pause(600_000);
  });
  strapi.server.httpServer.listen(0, '127.0.0.1', () => console.log('ready'));
};

void main();
