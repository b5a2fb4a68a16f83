import { chunks } from '../../platform/chunks';
import type { Sql } from '../../platform/strapi';
import type { Remembered } from '../core/since-told';
import { mailchimpEntry, type MailchimpEntry } from '../schemas/mailchimp-entry';

const { table } = mailchimpEntry;
const entries = (sql: Sql) => sql(table);
const rows = (found: readonly any[]): MailchimpEntry[] => found.map((row) => mailchimpEntry.fromRow(row));

export type Named = Pick<MailchimpEntry, 'kind' | 'entity'>;
export type Marked = Named & Pick<MailchimpEntry, 'lane'>;

const keyOf = ({ kind, entity }: Named): string => `${kind} ${entity}`;
/** Each once, and in one order: of two who mark the same, one waits for the other. */
const inOrder = <N extends Named>(given: readonly N[]): N[] =>
  [...new Map(given.map((one) => [keyOf(one), one])).values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** Mailchimp is to be told of these, once more if it is being told now. What waits already keeps its place. */
export const markEntries = async (sql: Sql, given: readonly Marked[], changedAt: number): Promise<void> => {
  for (const some of chunks(inOrder(given))) {
    await entries(sql)
      .insert(some.map((one) => mailchimpEntry.toRow({ ...one, version: 1, changedAt, tries: 0 })))
      .onConflict(['kind', 'entity'])
      .merge({
        lane: sql.raw('excluded.lane'),
        version: sql.raw(`${table}.version + 1`),
        changed_at: sql.raw(`coalesce(${table}.changed_at, excluded.changed_at)`),
        refused_at: null,
        error: null,
      } as any);
  }
};

export interface Known extends Partial<Named> {
  /** Those of these people or things. */
  readonly lanes?: readonly string[];
}

/** The same for those that Mailchimp was told of, or is to be; the others are none of its business. Answers how many. */
export const markKnown = (sql: Sql, { kind, entity, lanes }: Known, at: number): Promise<number> =>
  entries(sql)
    .where({ ...(kind && { kind }), ...(entity !== undefined && { entity }) })
    .where((found) => void (lanes && found.whereIn('lane', [...lanes])))
    .update({
      version: sql.raw('version + 1'),
      changed_at: sql.raw('coalesce(changed_at, ?)', [at]),
      refused_at: null,
      error: null,
    }) as unknown as Promise<number>;

const waiting = (sql: Sql) => entries(sql).whereNotNull('changed_at').whereNull('refused_at');

/** What is to be told next, the longest waiting first. A lane that something is put off in is put off with it. */
export const dueEntries = async (sql: Sql, now: number, limit: number): Promise<MailchimpEntry[]> =>
  rows(
    await waiting(sql)
      .whereNotIn('lane', waiting(sql).where('not_before', '>', now).select('lane'))
      .orderBy(['changed_at', 'id'])
      .limit(limit),
  );

/** When the first of those that are put off is due; undefined: none is. */
export const nextDue = async (sql: Sql): Promise<number | undefined> => {
  const [found]: any[] = await waiting(sql).min({ at: sql.raw('coalesce(not_before, 0)') });
  return found.at === null ? undefined : Number(found.at);
};

export interface TellingResult extends Remembered {
  readonly remoteId: string;
  readonly remoteParent: string | null;
  readonly fingerprint: string;
}

/** Told. What changed meanwhile stays to be told. */
export const settleEntry = async (sql: Sql, { id, version }: MailchimpEntry, told: TellingResult): Promise<void> => {
  await entries(sql)
    .where({ id })
    .update({
      ...mailchimpEntry.toRow({ ...told, tries: 0, notBefore: null, error: null }),
      changed_at: sql.raw('case when version = ? then null else changed_at end', [version]),
    });
};

/** Nothing is left of it here, and nothing there. */
export const forgetEntry = async (sql: Sql, { id, version }: MailchimpEntry): Promise<void> => {
  await entries(sql).where({ id, version }).del();
};

export const putOffEntry = async (sql: Sql, id: number, notBefore: number, error: string): Promise<void> => {
  await entries(sql)
    .where({ id })
    .update({ not_before: notBefore, error, tries: sql.raw('tries + 1') });
};

export const refuseEntry = async (sql: Sql, { id, version }: MailchimpEntry, at: number, error: string) => {
  await entries(sql).where({ id, version }).update({ refused_at: at, error, not_before: null, tries: 0 });
};

/** Of these names, or all of the kind. */
export const findEntries = async (sql: Sql, kind: MailchimpEntry['kind'], names?: readonly string[]) => {
  if (!names) return rows(await entries(sql).where({ kind }));
  const found: MailchimpEntry[] = [];
  for (const some of chunks([...new Set(names)]))
    found.push(...rows(await entries(sql).where({ kind }).whereIn('entity', some)));
  return found;
};

export interface Counts {
  readonly told: number;
  readonly waiting: number;
  readonly refused: number;
  /** Of those it knows, people of the audience. */
  readonly members: number;
}

export const countEntries = async (sql: Sql): Promise<Counts> => {
  const [found]: any[] = await entries(sql).select(
    sql.raw('count(case when fingerprint is not null then 1 end) as told'),
    sql.raw('count(case when changed_at is not null and refused_at is null then 1 end) as waiting'),
    sql.raw('count(refused_at) as refused'),
    sql.raw(`count(case when fingerprint is not null and kind = 'member' then 1 end) as members`),
  );
  const { told, waiting: left, refused, members } = found;
  return { told: Number(told), waiting: Number(left), refused: Number(refused), members: Number(members) };
};

/** Members that wait to be told since then (epoch ms) or longer, but for those that Mailchimp broke down over. */
export const countUntoldMembers = async (sql: Sql, since: number): Promise<number> => {
  const [found]: any[] = await waiting(sql)
    .where({ kind: 'member', tries: 0 })
    .where('changed_at', '<=', since)
    .count({ n: '*' });
  return Number(found.n);
};

export const refusedEntries = async (sql: Sql, limit: number): Promise<MailchimpEntry[]> =>
  rows(await entries(sql).whereNotNull('refused_at').orderBy('refused_at', 'desc').limit(limit));

/** Of a batch that is done: told, as far as nothing changed since. */
export const settleMany = async (sql: Sql, told: readonly (Marked & TellingResult)[]): Promise<void> => {
  for (const some of chunks(inOrder(told))) {
    await entries(sql)
      .insert(some.map((one) => mailchimpEntry.toRow({ ...one, version: 1, tries: 0 })))
      .onConflict(['kind', 'entity'])
      .merge(['remote_id', 'remote_parent', 'fingerprint', 'consent_at', 'tags']);
  }
};

/** As if Mailchimp had never been told of these. */
export const forgetTold = async (sql: Sql, kind: MailchimpEntry['kind'], names: readonly string[], at: number) => {
  for (const some of chunks(names)) {
    await entries(sql)
      .where({ kind })
      .whereIn('entity', some)
      .update({
        fingerprint: null,
        consent_at: null,
        version: sql.raw('version + 1'),
        changed_at: sql.raw('coalesce(changed_at, ?)', [at]),
      });
  }
};

/** How many things of each kind Mailchimp was told of these people. */
export const countLanes = async (sql: Sql, lanes: readonly string[]): Promise<Record<string, number>> => {
  const found: any[] = await entries(sql)
    .whereIn('lane', [...lanes])
    .whereNotNull('fingerprint')
    .groupBy('kind')
    .select('kind')
    .count({ n: '*' });
  return Object.fromEntries(found.map(({ kind, n }) => [kind, Number(n)]));
};

/** What was refused is asked again: what it hung on may have been mended. */
export const retryRefused = async (sql: Sql): Promise<void> => {
  await entries(sql).whereNotNull('refused_at').update({ refused_at: null, error: null });
};
