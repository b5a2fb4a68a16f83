import type { DatabaseKind } from '../support/databases';
import { jobsIn } from '../support/register-task';
import { startShop } from '../support/shop';
import { until } from '../support/until';

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
    // By a wrong clock there would be none for ten minutes, or hundreds at once.
    await until(
      () => heard.length,
      (times) => times >= 5,
    );
    const passed = (realNow() - began) / interval;
    await shop.stop();
    expect(heard.length).toBeLessThanOrEqual(Math.ceil(passed) + 1);
    // However long the machine stopped, one turn came right after another.
    expect(Math.min(...heard.slice(1).map((at, index) => at - (heard[index] ?? 0)))).toBeLessThan(2 * interval);
    const slots = heard.map((at) => Math.floor(at / interval));
    expect(new Set(slots).size).toBe(slots.length);
  });
});
