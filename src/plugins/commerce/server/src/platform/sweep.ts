import type { Feature } from './feature';
import type { Strapi } from './strapi';

/**
 * Work that each instance does now and then. It runs on every instance at once, so it must be safe to do twice; its
 * failure is logged and tried again the next time.
 */
export const every = (
  milliseconds: number,
  work: (strapi: Strapi) => Promise<unknown>,
): Pick<Feature, 'bootstrap' | 'destroy'> => {
  const timers = new WeakMap<Strapi, NodeJS.Timeout>();
  return {
    bootstrap: (strapi) => {
      const timer = setInterval(() => {
        work(strapi).catch((error: unknown) => strapi.log.error(error));
      }, milliseconds);
      timers.set(strapi, timer.unref());
    },
    destroy: (strapi) => clearInterval(timers.get(strapi)),
  };
};
