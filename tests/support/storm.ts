import type { Answer } from './api-client';

/** Small, fast, repeatable: a storm prints its seed, and the same seed makes the same storm. */
export const seeded = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const newSeed = (): number => Number(process.env.STORM_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** A new storm's random, its seed printed. */
export const newStorm = (): (() => number) => {
  const seed = newSeed();
  console.log(`seed ${seed}`);
  return seeded(seed);
};

/** A storm has the machine to itself; the everyday run has other suites beside it. */
export const whole = process.env.STORM === 'full';

/** A bound on time, in milliseconds: kept on a machine of one's own, four times as wide where other suites run beside. */
export const within = (milliseconds: number): number => (whole ? milliseconds : 4 * milliseconds);

/** How often: a part of the whole in `npm test`, the whole in `npm run test:storm`, or as STORM_ROUNDS says. */
export const rounds = (usual: number, full = usual * 10): number =>
  Number(process.env.STORM_ROUNDS ?? (whole ? full : usual));

/** All at once, each after its own few milliseconds. */
export const together = <T>(count: number, random: () => number, act: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, random() * 20));
      return act(index);
    }),
  );

/** One after the other, so many at once. Answers in the order of the turns. */
export const inTurns = async <T>(count: number, atOnce: number, act: (index: number) => Promise<T>): Promise<T[]> => {
  const done: T[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < count; index = next++) done[index] = await act(index);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return done;
};

/** `{ '201 completed': 10, '422 out-of-stock': 54 }`: what the answers say, with how many say it. */
export const tally = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const { error, data } = body;
    const says = error
      ? (error.details?.problems?.map((problem: { code: string }) => problem.code).join('+') ??
        error.details?.code ??
        error.name)
      : data.order.status;
    const key = `${status} ${says}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};
