/**
 * As much of an `ioredis` client as the limits ask of it. What it holds is open, so that two processes can share it; a
 * broken one answers nothing.
 */
export const fakeRedis = (kept = new Map<string, { points: number; endsAt: number }>()) => {
  let broken = false;
  const entry = (key: string, seconds: number) => {
    if (broken) throw new Error('Connection is closed.');
    const known = kept.get(key);
    const fresh = known && known.endsAt > Date.now() ? known : { points: 0, endsAt: Date.now() + seconds * 1000 };
    kept.set(key, fresh);
    return fresh;
  };
  return {
    kept,
    breakDown: (): void => void (broken = true),
    mend: (): void => void (broken = false),
    client: {
      status: 'ready',
      defineCommand: (): void => undefined,
      rlflxIncr: async ([key = '', points, seconds]: readonly string[]) => {
        const one = entry(key, Number(seconds));
        one.points += Number(points);
        return [one.points, one.endsAt - Date.now()];
      },
      del: async (key: string) => Number(kept.delete(key)),
    },
  };
};
