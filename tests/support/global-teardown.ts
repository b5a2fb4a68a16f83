import { rm } from 'node:fs/promises';
import { run } from './run';

export default async (): Promise<void> => {
  const { started } = run;
  if (!started) return;
  await new Promise((closed) => {
    started.broker.close(closed);
    started.broker.closeAllConnections();
  });
  await (await started.postgres())?.stop();
  await rm(started.folder, { recursive: true, force: true });
};
