/** The entry of the thread that prints, bundled beside the server. */
import { setPriority } from 'node:os';

export { renderPdf } from './render';

/** Buyers who wait come first: under load their papers follow. */
const standBack = (): void => {
  try {
    setPriority(10);
  } catch (error) {
    // Whoever may not stand back prints all the same.
    process.emitWarning(error as Error);
  }
};

// Linux gives each thread a priority of its own; elsewhere it would be the whole process's.
if (process.platform === 'linux') standBack();
