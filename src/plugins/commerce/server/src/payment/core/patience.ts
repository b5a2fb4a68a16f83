/** A process that has been asking a provider for longer than this is dead; another may ask, under the same key. */
export const patienceMilliseconds = 30_000;
