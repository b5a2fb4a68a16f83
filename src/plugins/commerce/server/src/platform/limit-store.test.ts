import { limitStore } from './limit-store';
import type { Strapi } from './strapi';

/** As much of an `ioredis` client as the limits ask of it. One that is away answers nothing. */
const redis = () => {
  const kept = new Map<string, number>();
  const state = { away: false };
  const client = {
    status: 'ready',
    defineCommand: () => undefined,
    rlflxIncr: async ([key = '', points, seconds]: readonly string[]) => {
      if (state.away) throw new Error('Connection is closed.');
      kept.set(key, (kept.get(key) ?? 0) + Number(points));
      return [kept.get(key), Number(seconds) * 1000];
    },
    del: async (key: string) => Number(kept.delete(key)),
  };
  return { kept, state, client };
};

const processWith = (client: unknown) => {
  const rateLimits = { store: 'redis', redis: () => client };
  return limitStore({ config: { get: () => ({ rateLimits }) } } as unknown as Strapi);
};

test('processes with one Redis count together', async () => {
  const { client, kept } = redis();
  const [one, other] = [processWith(client), processWith(client)];
  expect(await one.take('ada', 60)).toEqual({ points: 1, millisecondsLeft: 60_000 });
  expect(await other.take('ada', 60)).toMatchObject({ points: 2 });
  expect(await other.take('bob', 60)).toMatchObject({ points: 1 });
  await one.giveBack('ada');
  expect(await other.take('ada', 60)).toMatchObject({ points: 2 });
  expect([...kept.keys()]).toEqual(['commerce-limit:ada', 'commerce-limit:bob']);
});

test('while Redis is away each process counts by itself: a limit is never a reason not to sell', async () => {
  const { client, state } = redis();
  const [one, other] = [processWith(client), processWith(client)];
  await one.take('ada', 60);
  state.away = true;
  expect((await one.take('ada', 60)).points).toBe(1);
  expect((await one.take('ada', 60)).points).toBe(2);
  expect((await other.take('ada', 60)).points).toBe(1);
  state.away = false;
  expect((await other.take('ada', 60)).points).toBe(2);
});
