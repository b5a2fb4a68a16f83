// A process of its own that works on jobs: `test.effect` writes what it did where the test reads it; with
// TEST_TICKS, so does a job of each second.
import { setTimeout as pause } from 'node:timers/promises';
import { boot } from './boot';
import { jobsIn } from './register-task';

const second = 1000;

const main = async () => {
  const ticks = process.env.TEST_TICKS !== undefined;
  const strapi = await boot({ ...process.env } as Record<string, string>);
  jobsIn(strapi).registerTask('test.effect', async ({ n, hangs }) => {
    await strapi.db.connection('test_effects').insert({ n, pid: process.pid });
    if (hangs && (await strapi.db.connection('test_effects').where({ n })).length === 1) await pause(600_000);
  });
  if (ticks) {
    jobsIn(strapi).every(second, 'test.tick', () =>
      strapi.db.connection('test_effects').insert({ n: 0, pid: process.pid }),
    );
  }
  strapi.server.httpServer.listen(0, '127.0.0.1', () => console.log('ready'));
};

void main();
