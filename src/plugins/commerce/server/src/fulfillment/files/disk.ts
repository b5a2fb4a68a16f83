import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileStore } from './file-store';

/** Keys are ours; one that is not could only be a mistake of ours, and must lead nowhere. */
const keyShape = /^[0-9a-f]{24}$/;

/** A folder that nothing serves. Written beside its place and then put there: half a file is never sold. */
export const diskStore = (folder: string): FileStore => {
  const at = (key: string): string => {
    if (!keyShape.test(key)) throw new Error('A file of the shop has a key that the shop did not make.');
    return path.join(folder, key.slice(0, 2), key);
  };
  return {
    id: 'disk',
    put: async (key, bytes, { size }) => {
      const place = at(key);
      const beside = `${place}.part`;
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      try {
        await pipeline(bytes, createWriteStream(beside, { mode: 0o600, flush: true }));
        if ((await stat(beside)).size !== size) throw new Error('The file ended before its end.');
        await rename(beside, place);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
    },
    has: async (key) =>
      stat(at(key)).then(
        (found) => found.isFile(),
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return false;
          throw error;
        },
      ),
    remove: (key) => rm(at(key), { force: true }),
    open: (key, range) => createReadStream(at(key), range),
  };
};
