import type { TaskId, TaskOutcome } from '../search-engine';

/** What became of all of these together. One that nobody knows any more is as good as failed. */
export const verdict = (tasks: readonly TaskId[], outcomes: ReadonlyMap<TaskId, TaskOutcome>): TaskOutcome => {
  const all = tasks.map((task) => outcomes.get(task) ?? { failed: `It does not know task ${task}.` });
  const failed = all.find((outcome) => typeof outcome === 'object');
  return failed ?? (all.includes('waiting') ? 'waiting' : 'done');
};
