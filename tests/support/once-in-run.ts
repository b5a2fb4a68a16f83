import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const readIfThere = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);

/**
 * Does the work once for all test files, which run in several processes: the others wait for its answer. Work that
 * fails lets the next one try.
 */
export const onceInRun = async (folder: string, name: string, work: () => Promise<string>): Promise<string> => {
  const done = path.join(folder, `${name}.done`);
  const lock = path.join(folder, `${name}.lock`);
  for (;;) {
    const answer = await readIfThere(done);
    if (answer !== undefined) return answer;
    const mine = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (!mine) {
      await pause(50);
      continue;
    }
    try {
      const answered = (await readIfThere(done)) ?? (await work());
      await writeFile(`${done}.part`, answered);
      await rename(`${done}.part`, done);
      return answered;
    } finally {
      await rm(lock, { recursive: true, force: true });
    }
  }
};
