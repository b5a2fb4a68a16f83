import { setTimeout as pause } from 'node:timers/promises';
import { within } from './within';

it('answers what the work answers, and fails as it fails', async () => {
  await expect(within(1000, async () => 7)).resolves.toBe(7);
  await expect(within(1000, () => Promise.reject(new Error('down')))).rejects.toThrow('down');
});

it('waits no longer than it said, and tells the work so', async () => {
  let stopped = false;
  const slow = within(30, async (signal) => {
    signal.addEventListener('abort', () => (stopped = true));
    await pause(2000, undefined, { ref: false });
  });
  await expect(slow).rejects.toThrow('No answer within 30 ms.');
  expect(stopped).toBe(true);
});
