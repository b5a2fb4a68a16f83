import type { Meilisearch } from 'meilisearch';
import type { MeilisearchOptions } from '../../options';
import { understood } from './failure';

/** A job waits no longer for an answer. */
const jobMilliseconds = 15_000;

export interface MeilisearchClient {
  /** For shoppers, who wait. Throws what the client throws. */
  soon<T>(work: (client: Meilisearch) => Promise<T>): Promise<T>;
  /** For jobs. Throws `EngineSilent`. */
  patiently<T>(work: (client: Meilisearch) => Promise<T>): Promise<T>;
}

/** The official client, loaded when it is first asked: a shop without Meilisearch never does. */
export const meilisearchClient = ({ url, key, timeoutMs }: MeilisearchOptions): MeilisearchClient => {
  const client = (timeout: number) => {
    let made: Promise<Meilisearch> | undefined;
    return () => {
      made ??= import('meilisearch').then(
        (sdk) => new sdk.Meilisearch({ host: url, timeout, ...(key && { apiKey: key }) }),
      );
      return made;
    };
  };
  const [shoppers, jobs] = [client(timeoutMs), client(jobMilliseconds)];
  return {
    soon: async (work) => work(await shoppers()),
    patiently: async (work) => {
      const patient = await jobs();
      try {
        return await work(patient);
      } catch (error) {
        throw understood(error);
      }
    },
  };
};
