import { tell } from '../platform/log';
import { connection, type Strapi } from '../platform/strapi';
import { hasEnabled } from './store/endpoints';

const freshMilliseconds = 1000;

/**
 * Whether any webhook is enabled, answered without waiting, so that a shop without webhooks pays nothing for them.
 * This process knows of its own changes at once, and of the others' after a second at most: what happens within that
 * second of a shop's first webhook, on another process, is not told.
 */
export interface Audience {
  readonly listens: boolean;
  /** Asks the database. */
  look(): Promise<void>;
  /** Keeps asking until it is stopped. */
  watch(): void;
  stop(): void;
}

export const audience = (strapi: Strapi): Audience => {
  let listens = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async () => {
    listens = await hasEnabled(connection(strapi));
  };
  return {
    get listens() {
      return listens;
    },
    look,
    watch: () => {
      timer = setInterval(() => {
        // What was known stays true until the database answers again.
        look().catch((error: unknown) => tell(strapi, error, 'Webhooks could not be looked up', 'warn'));
      }, freshMilliseconds).unref();
    },
    stop: () => clearInterval(timer),
  };
};
