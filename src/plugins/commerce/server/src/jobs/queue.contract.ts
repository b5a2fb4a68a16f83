import { setTimeout as pause } from 'node:timers/promises';
import type { Strapi } from '../platform/strapi';
import { transaction } from '../platform/transaction';
import type { JobService } from './job-service';
import { type Job, type JobOptions, type JobStatus, type Payload, type Task, tries } from './queue';

export interface QueueUnderTest {
  readonly strapi: Strapi;
  readonly jobs: JobService;
  /** Makes every waiting job due now. */
  hasten(): Promise<unknown>;
  /** Leaves every waiting job as a process leaves it that died over it some time ago, at its first try. */
  abandon(): Promise<unknown>;
}

/** What the task `contract.task`, registered before the shop answered, is to do in the test at hand. */
export const contractTask = () => {
  const heard: { payload: Payload; attempt: number }[] = [];
  const act: { now: Task } = { now: async () => {} };
  const task: Task = async (payload, context) => {
    heard.push({ payload, attempt: context.attempt });
    await act.now(payload, context);
  };
  return { task, heard, act };
};

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 90_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await pause(20);
  }
};

/** Longer than any adapter rests between two looks. */
const aWhile = 1500;

/** The test that every queue passes: what the shop relies on, wherever its jobs are kept. */
export const queueContract = (queue: () => QueueUnderTest, { heard, act }: ReturnType<typeof contractTask>): void => {
  const name = 'contract.task';
  const add = (payload: Payload, options?: JobOptions) =>
    transaction(queue().strapi, (tx) => queue().jobs.add(tx, name, payload, options));
  const mine = async (status?: JobStatus): Promise<Job[]> => {
    const { rows } = await queue().jobs.list({ status, page: 1, pageSize: 100 });
    return rows.filter(({ task }) => task === name);
  };
  const none = async () => (await mine()).length === 0;
  const numbers = () => heard.map(({ payload }) => payload.n);

  beforeEach(() => {
    heard.length = 0;
    act.now = async () => {};
  });

  it('runs a job once, with the payload it was given', async () => {
    const payload = { n: 1, text: 'ä "quoted" ?', list: [1, { a: null }] };
    await add(payload);
    await until(none);
    await pause(aWhile);
    expect(heard).toEqual([{ payload, attempt: 1 }]);
  });

  it('never runs a job whose transaction was rolled back', async () => {
    const broken = transaction(queue().strapi, async (tx) => {
      await queue().jobs.add(tx, name, { n: 1 });
      throw new Error('rolled back');
    });
    await expect(broken).rejects.toThrow('rolled back');
    await pause(aWhile);
    expect(heard).toEqual([]);
    expect(await none()).toBe(true);
  });

  it('refuses a task that nobody does', async () => {
    const unknown = transaction(queue().strapi, (tx) => queue().jobs.add(tx, 'contract.nobody', {}));
    await expect(unknown).rejects.toThrow('contract.nobody');
  });

  it('keeps a job until its time', async () => {
    await add({ n: 1 }, { runAt: Date.now() + 3_600_000 });
    await pause(aWhile);
    expect(heard).toEqual([]);
    expect(await mine('waiting')).toMatchObject([{ task: name, status: 'waiting', attempts: 0, error: null }]);
    await queue().hasten();
    await until(none);
    expect(numbers()).toEqual([1]);
  });

  it('makes one of all waiting jobs with one key, at the first one’s time and with the last one’s payload', async () => {
    const later = Date.now() + 3_600_000;
    await Promise.all([1, 2, 3, 4].map((n) => add({ n }, { key: 'one', runAt: later })));
    await add({ n: 5 }, { key: 'one' });
    await add({ n: 6 }, { key: 'other', runAt: later });
    await pause(aWhile);
    expect((await mine('waiting')).map(({ key }) => key)).toEqual(['other', 'one']);
    await queue().hasten();
    await until(none);
    expect(numbers().sort()).toEqual([5, 6]);
  });

  it('lets a job be added again while one of its key runs', async () => {
    let finish = () => {};
    const gate = new Promise<void>((resolve) => (finish = resolve));
    act.now = () => gate;
    await add({ n: 1 }, { key: 'again' });
    await until(() => heard.length === 1);
    expect(await mine('running')).toHaveLength(1);
    await add({ n: 2 }, { key: 'again' });
    finish();
    await until(none);
    expect(numbers()).toEqual([1, 2]);
  });

  it('takes over the job of a process that is gone', async () => {
    await add({ n: 1 }, { runAt: Date.now() + 3_600_000 });
    await queue().abandon();
    await until(none);
    expect(heard).toEqual([{ payload: { n: 1 }, attempt: 2 }]);
  });

  it(`tries a failing job again, later each time, and parks it after ${tries} tries; a retry begins anew`, async () => {
    const failedAt: number[] = [];
    act.now = async (payload, { attempt }) => {
      failedAt[attempt] = Date.now();
      throw new Error(`no luck with ${payload.n}`);
    };
    await add({ n: 1 }, { key: 'luckless' });
    // The first tries come by themselves within seconds: on a slow machine some are seen only together.
    for (let least = 1; least < tries;) {
      let job: Job | undefined;
      await until(async () => (job = (await mine('waiting')).find(({ attempts }) => attempts >= least)) !== undefined);
      const { attempts, error, runAt } = job as unknown as Job;
      expect(error).toBe('no luck with 1');
      expect(runAt - (failedAt[attempts] ?? 0)).toBeGreaterThan(Math.exp(attempts) * 1000 - 500);
      least = attempts + 1;
      await queue().hasten();
    }
    await until(async () => (await mine('failed')).length === 1);
    expect(heard.map(({ attempt }) => attempt)).toEqual(Array.from({ length: tries }, (_, index) => index + 1));
    const [parked] = (await mine()) as [Job];
    expect(parked).toMatchObject({ status: 'failed', attempts: tries, error: 'no luck with 1' });

    await queue().hasten();
    await pause(aWhile);
    expect(heard).toHaveLength(tries);
    act.now = async () => {};
    expect(await queue().jobs.retry(parked.id)).toBe(true);
    await until(none);
    expect(heard.at(-1)).toEqual({ payload: { n: 1 }, attempt: 1 });
    expect(await queue().jobs.retry(parked.id)).toBe(false);
  });
};
