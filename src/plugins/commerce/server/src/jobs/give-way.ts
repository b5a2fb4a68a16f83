import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';

/** A turn of the event loop that takes longer than this leaves whoever asks the shop something waiting. */
const longTurn = 15;
const rest = 50;
/** However busy the shop is, its jobs are done: some twenty times a second in each process. */
const patience = 1000;

const turnMilliseconds = async (): Promise<number> => {
  const began = performance.now();
  await turn();
  return performance.now() - began;
};

/** Lets those who wait for an answer go first: a job may be done a moment later, a buyer or a provider is there now. */
export const giveWay = async (): Promise<void> => {
  const deadline = performance.now() + patience;
  while ((await turnMilliseconds()) > longTurn && performance.now() < deadline) await pause(rest);
};
