import type { Settings, Task } from 'meilisearch';
import type { Asked, Ranking } from '../../../catalog';
import { shelfOf } from '../../core/index-document';
import type { MeilisearchOptions } from '../../options';
import type { IndexName, SearchEngine, TaskOutcome } from '../../search-engine';
import { type MeilisearchClient, meilisearchClient } from './client';
import { codeOf, understood } from './failure';
import { makeOf, settingsFor } from './settings';

/** Lies in an index that is whole, on a shelf that is called by its make: nothing is found in one without. */
const mark = (make: string) => ({ id: 'whole', shelf: make });
const primaryKey = 'id';

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const isThere = async (client: MeilisearchClient, uid: string): Promise<boolean> =>
  client.patiently((meili) =>
    meili.getRawIndex(uid).then(
      () => true,
      (error: unknown) => {
        if (codeOf(error) === 'index_not_found') return false;
        throw error;
      },
    ),
  );

const outcomeOf = ({ status, error }: Task): TaskOutcome => {
  if (status === 'succeeded') return 'done';
  if (status === 'enqueued' || status === 'processing') return 'waiting';
  return { failed: `${status} ${error?.code ?? ''}: ${error?.message ?? ''}` };
};

/** The words that shopkeepers taught the index that is searched. */
const taught = async (client: MeilisearchClient, uid: string): Promise<Pick<Settings, 'synonyms'>> => {
  if (!(await isThere(client, uid))) return {};
  const synonyms = await client.patiently((meili) => meili.index(uid).getSynonyms());
  return Object.keys(synonyms ?? {}).length ? { synonyms } : {};
};

/** Not ours to mend by waiting: nobody has built it, or whoever did knew other filters. */
const isUnbuilt = (error: unknown): boolean =>
  ['index_not_found', 'invalid_search_filter'].includes(codeOf(error) ?? '');

/** Meilisearch 1.15 and later. */
export const meilisearch = (options: MeilisearchOptions): SearchEngine => {
  const { prefix, mostFound } = options;
  const client = meilisearchClient(options);
  const settings = settingsFor(options);
  const make = makeOf(settings);
  const uid: Readonly<Record<IndexName, string>> = { live: `${prefix}_listings`, next: `${prefix}_listings_next` };
  const whole = {
    indexUid: uid.live,
    q: '',
    filter: `shelf = ${quoted(make)}`,
    limit: 1,
    attributesToRetrieve: ['id'],
  };

  const find = async ({ type, locale, currency, words }: Asked): Promise<Ranking | undefined> => {
    const filter = `shelf = ${quoted(shelfOf(type, locale))} AND currencies = ${quoted(currency)}`;
    const asked = { indexUid: uid.live, q: words.join(' '), filter, matchingStrategy: 'all' as const };
    const { results } = await client.soon((meili) =>
      meili.multiSearch({
        queries: [
          { ...asked, limit: mostFound, attributesToRetrieve: ['entryId'] },
          // Whether the best of them has slips.
          { ...asked, limit: 1, attributesToRetrieve: [], showRankingScoreDetails: true },
          whole,
        ],
      }),
    );
    const [found, best, marks] = results;
    if (!marks?.hits.length) return undefined;
    return {
      entryIds: (found?.hits ?? []).map(({ entryId }) => String(entryId)),
      misspelt: (best?.hits[0]?._rankingScoreDetails?.typo?.typoCount ?? 0) > 0,
    };
  };

  return {
    id: 'meilisearch',
    prefix,
    find: async (asked) => {
      try {
        return await find(asked);
      } catch (error) {
        if (isUnbuilt(error)) return undefined;
        throw understood(error);
      }
    },
    isReady: () =>
      client.patiently(async (meili) => {
        try {
          const { results } = await meili.multiSearch({ queries: [whole] });
          return Boolean(results[0]?.hits.length);
        } catch (error) {
          if (isUnbuilt(error)) return false;
          throw error;
        }
      }),
    indexes: async () => {
      const names: readonly IndexName[] = ['live', 'next'];
      const there = await Promise.all(names.map((name) => isThere(client, uid[name])));
      return names.filter((_name, place) => there[place]);
    },
    add: (index, documents) =>
      client.patiently(async (meili) => {
        const { taskUid } = await meili.index(uid[index]).addDocuments([...documents], { primaryKey });
        return taskUid;
      }),
    remove: (index, ids) =>
      client.patiently(async (meili) => (await meili.index(uid[index]).deleteDocuments([...ids])).taskUid),
    outcomes: (uids) =>
      client.patiently(async (meili) => {
        const { results } = await meili.tasks.getTasks({ uids: [...uids], limit: uids.length });
        return new Map(results.map((task) => [task.uid, outcomeOf(task)]));
      }),
    begin: async () => {
      const synonyms = await taught(client, uid.live);
      if (await isThere(client, uid.next)) await client.patiently((meili) => meili.deleteIndex(uid.next));
      return client.patiently(async (meili) => {
        const made = await meili.createIndex(uid.next, { primaryKey });
        const set = await meili.index(uid.next).updateSettings({ ...settings, ...synonyms });
        return [made.taskUid, set.taskUid];
      });
    },
    swap: async () => {
      // The first time there is nothing to swap it with; an empty one is no whole one, and not searched.
      if (!(await isThere(client, uid.live)))
        await client.patiently((meili) => meili.createIndex(uid.live, { primaryKey }));
      return client.patiently(async (meili) => {
        const marked = await meili.index(uid.next).addDocuments([mark(make)], { primaryKey });
        const swapped = await meili.swapIndexes([{ indexes: [uid.live, uid.next], rename: false }]);
        return [marked.taskUid, swapped.taskUid];
      });
    },
    discard: async () => {
      await client.patiently((meili) => meili.deleteIndex(uid.next));
    },
  };
};
