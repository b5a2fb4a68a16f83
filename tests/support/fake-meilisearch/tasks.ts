import { type Json, Refusal } from './refusal';

interface Task {
  readonly uid: number;
  readonly indexUid: string | null;
  readonly type: string;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed';
  error: Json | null;
  readonly enqueuedAt: string;
  readonly work: () => void;
}

const view = ({ work: _work, ...task }: Task): Json => ({ ...task, canceledBy: null, details: null });

/** What was asked is done later, one after the other, in the order in which it was asked. */
export const openTasks = () => {
  const tasks: Task[] = [];
  let timer: NodeJS.Timeout | undefined;
  const state = { milliseconds: 2, paused: false };
  const next = (): Task | undefined => tasks.find(({ status }) => status === 'enqueued' || status === 'processing');
  const turn = (): void => {
    timer = undefined;
    const task = next();
    if (!task || state.paused) return;
    if (task.status === 'enqueued') task.status = 'processing';
    else {
      try {
        task.work();
        task.status = 'succeeded';
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        [task.status, task.error] = ['failed', error.body];
      }
    }
    wake();
  };
  const wake = (): void => {
    timer ??= setTimeout(turn, state.milliseconds).unref();
  };

  return {
    enqueue: (type: string, indexUid: string | null, work: () => void): Json => {
      const enqueuedAt = new Date().toISOString();
      const uid = tasks.length;
      tasks.push({ uid, indexUid, type, status: 'enqueued', error: null, enqueuedAt, work });
      wake();
      return { taskUid: uid, indexUid, status: 'enqueued', type, enqueuedAt };
    },
    one: (uid: number): Json => {
      const task = tasks[uid];
      if (!task) throw new Refusal('task_not_found', `Task \`${uid}\` not found.`);
      return view(task);
    },
    list: (uids: readonly number[] | undefined, limit: number): Json => {
      const found = tasks.filter(({ uid }) => !uids || uids.includes(uid)).reverse();
      const results = found.slice(0, limit).map(view);
      return { results, total: found.length, limit, from: results[0]?.uid ?? null, next: null };
    },
    failed: () => tasks.filter(({ status }) => status === 'failed').map(({ type, error }) => `${type}: ${error?.code}`),
    /** Milliseconds that each takes, twice; or none is done until they may go on. */
    slowDown: (milliseconds: number) => void (state.milliseconds = milliseconds),
    pause: () => void (state.paused = true),
    goOn: () => {
      state.paused = false;
      wake();
    },
    stop: () => clearTimeout(timer),
  };
};

export type Tasks = ReturnType<typeof openTasks>;
