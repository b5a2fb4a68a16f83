import { setImmediate as others } from 'node:timers/promises';

/**
 * Asks for one thing to do after the other, and rests when there is none. It is one chain of its own from start to
 * stop: whoever wakes it does not lend it their transaction.
 */
export const worker = (step: () => Promise<boolean>, { restMilliseconds }: { restMilliseconds: number }) => {
  let stopped = false;
  let awaited = false;
  let rise = () => {};

  const rest = () =>
    new Promise<void>((resolve) => {
      if (awaited || stopped) return resolve();
      const timer = setTimeout(resolve, restMilliseconds).unref();
      rise = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const work = async () => {
    while (!stopped) {
      awaited = false;
      if (!(await step())) await rest();
      // SQLite answers at once: a long queue would let no request and no timer in between.
      await others();
    }
  };

  const done = work();
  return {
    wake: () => {
      awaited = true;
      rise();
    },
    /** Resolves once the step at hand is done. */
    stop: () => {
      stopped = true;
      rise();
      return done;
    },
  };
};

export type Worker = ReturnType<typeof worker>;
