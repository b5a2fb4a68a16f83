import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseKind } from '../support/databases';
import { jobsIn } from '../support/register-task';
import { startShop } from '../support/shop';

const realNow = Date.now;
const tenMinutes = 600_000;
const interval = 1000;

afterEach(() => void jest.restoreAllMocks());

describe.each<DatabaseKind>(['sqlite', 'postgres'])('the database’s clock (%s)', (kind) => {
  test.each([
    ['slow', -tenMinutes],
    ['fast', tenMinutes],
  ])('a process whose own clock is ten minutes %s does a job of an interval once per interval', async (_, wrong) => {
    jest.spyOn(Date, 'now').mockImplementation(() => realNow() + wrong);
    const heard: number[] = [];
    const shop = await startShop({
      database: kind,
      prepare: (strapi) => jobsIn(strapi).every(interval, 'test.tick', async () => void heard.push(realNow())),
    });
    const began = realNow();
    await pause(6 * interval);
    const passed = (realNow() - began) / interval;
    await shop.stop();
    // As many as whole seconds began meanwhile, give or take the one at either end; never hundreds, never none.
    expect(heard.length).toBeGreaterThanOrEqual(Math.floor(passed) - 2);
    expect(heard.length).toBeLessThanOrEqual(Math.ceil(passed) + 1);
    const slots = heard.map((at) => Math.floor(at / interval));
    expect(new Set(slots).size).toBe(slots.length);
  });
});
