import { SingleBar } from 'cli-progress';

const steps = 1000;

/** A bar on a terminal; nothing in a log or a pipe. */
export const withProgress = async <T>(
  title: string,
  work: (progress: (share: number) => void) => Promise<T>,
): Promise<T> => {
  if (!process.stderr.isTTY) return work(() => undefined);
  const bar = new SingleBar({ format: `${title} {bar} {percentage}% | {eta_formatted} left`, hideCursor: true });
  bar.start(steps, 0);
  try {
    return await work((share) => bar.update(Math.round(share * steps)));
  } finally {
    bar.stop();
  }
};
