import { optionsOf } from '../config';
import { tell, withoutSecrets } from '../platform/log';
import { connection, isPostgres, readClock, type Strapi } from '../platform/strapi';
import { transaction } from '../platform/transaction';
import { embedded } from './adapters/embedded/embedded';
import { graphile } from './adapters/graphile/graphile';
import { nextSlot } from './core/next-slot';
import { giveWay } from './give-way';
import type { Expression, JobOptions, Payload, Perform, Queue, QueueAdapter, Task } from './queue';

export interface JobService extends Queue {
  /** Says who does the jobs of this name. To be called before the shop answers, on every process. */
  registerTask(name: string, task: Task): void;
  /** A task done once per interval, however many processes there are. A failure is logged and tried the next time. */
  every(milliseconds: number, name: string, work: (strapi: Strapi) => Promise<unknown>): void;
  /** Adding this job as part of a statement of the caller's, where the database can. */
  expression(task: string, payload: Payload, options?: JobOptions): Expression | undefined;
  open(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export const jobService = (strapi: Strapi): JobService => {
  const tasks = new Map<string, Task>();
  const intervals = new Map<string, number>();
  let adapter: QueueAdapter | undefined;
  const queue = (): QueueAdapter => {
    if (!adapter) throw new Error('Jobs can be used once the commerce plugin is bootstrapped.');
    return adapter;
  };
  const known = (name: string): Task => {
    const task = tasks.get(name);
    if (!task) throw new Error(`No task is registered as "${name}".`);
    return task;
  };

  const registerTask = (name: string, task: Task) => {
    if (tasks.has(name)) throw new Error(`Two tasks are registered as "${name}".`);
    tasks.set(name, task);
  };
  /** The key makes one of what all processes ask for, and the database's clock makes them ask for the same slot. */
  const plan = (name: string, milliseconds: number) =>
    transaction(strapi, async (tx) => {
      const runAt = nextSlot(await readClock(tx.sql), milliseconds);
      await queue().add(tx, name, {}, { key: `every ${name}`, runAt });
    });

  const perform: Perform = async (name, payload, attempt) => {
    await giveWay();
    try {
      await known(name)(payload, { strapi, attempt });
    } catch (error) {
      tell(strapi, error, `Job ${name} failed at try ${attempt}`, 'warn');
      // The queue keeps the message, and staff read it.
      throw withoutSecrets(error);
    }
  };
  const begin = async () => {
    if (!optionsOf(strapi).runJobs) return;
    for (const [name, milliseconds] of intervals) await plan(name, milliseconds);
    await queue().start([...tasks.keys()], perform);
  };
  let starting = Promise.resolve();

  return {
    registerTask,
    every: (milliseconds, name, work) => {
      intervals.set(name, milliseconds);
      registerTask(name, async () => {
        await work(strapi).catch((error: unknown) => tell(strapi, error));
        // Last, so that a process that dies on the way is followed by one that does the whole of it.
        await plan(name, milliseconds);
      });
    },
    add: async (tx, task, payload, options) => {
      known(task);
      await queue().add(tx, task, payload, options);
    },
    expression: (task, payload, options) => {
      known(task);
      return queue().expression?.(task, payload, options);
    },
    list: (query) => queue().list(query),
    retry: (id) => queue().retry(id),
    open: async () => {
      adapter = isPostgres(connection(strapi)) ? graphile(strapi) : embedded(strapi);
      await adapter.open();
    },
    start: () => {
      starting = begin();
      return starting;
    },
    close: async () => {
      // One that is half started could not be stopped.
      await starting.catch(() => undefined);
      await adapter?.close();
      adapter = undefined;
    },
  };
};
