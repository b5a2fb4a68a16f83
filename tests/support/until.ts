import { setTimeout as pause } from 'node:timers/promises';

/**
 * Reads again and again until it is as wanted; throws with what it last read when that takes too long: longer than a
 * busy machine, a job's next tries and a server's patience together.
 */
export const until = async <T>(read: () => T | Promise<T>, wanted: (value: T) => boolean, seconds = 90): Promise<T> => {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(value)}`);
    await pause(50);
  }
};
