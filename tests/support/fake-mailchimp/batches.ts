import type { Json } from './books';
import { type Answer, notFound, Refusal } from './refusal';

interface Batch {
  readonly id: string;
  status: 'pending' | 'started' | 'finished';
  readonly total_operations: number;
  finished_operations: number;
  errored_operations: number;
  readonly submitted_at: string;
  completed_at: string;
  readonly response_body_url: string;
}

const most = 500;
const atOnce = 100;

/** Batches are worked on beside each other and in no order, some operations at a time. */
export const openBatches = (perform: (operation: Json) => Answer, isUp: () => boolean) => {
  const batches = new Map<string, Batch>();
  let milliseconds = 5;
  const timers = new Set<NodeJS.Timeout>();
  const later = (work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, milliseconds);
    timers.add(timer);
  };
  const workOn = (batch: Batch, left: Json[]): void => {
    batch.status = 'started';
    for (const operation of isUp() ? left.splice(0, atOnce) : []) {
      if (perform(operation).status >= 400) batch.errored_operations += 1;
      batch.finished_operations += 1;
    }
    if (left.length) return later(() => workOn(batch, left));
    Object.assign(batch, { status: 'finished', completed_at: new Date().toISOString() });
  };
  const begin = ({ operations }: Json): Answer => {
    const open = [...batches.values()].filter(({ status }) => status !== 'finished');
    if (open.length >= most) throw new Refusal(400, 'You have more than 500 pending batches.');
    const batch: Batch = {
      id: `batch${batches.size + 1}`,
      ...{ status: 'pending', total_operations: operations.length, finished_operations: 0, errored_operations: 0 },
      ...{ submitted_at: new Date().toISOString(), completed_at: '', response_body_url: '' },
    };
    batches.set(batch.id, batch);
    const shuffled = [...(operations as Json[])].sort(() => Math.random() - 0.5);
    later(() => workOn(batch, shuffled));
    return { status: 200, body: { ...batch } };
  };
  return {
    all: () => [...batches.values()],
    /** How long Mailchimp rests between two portions of a batch. */
    rest: (given: number): void => void (milliseconds = given),
    answer: (method: string, id: string | undefined, body: Json): Answer => {
      if (method === 'POST') return begin(body);
      if (id === undefined) return { status: 200, body: { batches: [...batches.values()], total_items: batches.size } };
      const batch = batches.get(id);
      if (!batch) throw notFound();
      return { status: 200, body: { ...batch } };
    },
    stop: (): void => timers.forEach(clearTimeout),
  };
};
