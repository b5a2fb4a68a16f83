import { access } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from './refusal';

/** The file's whole path, if it can be read. */
export const readable = async (file: string): Promise<string> => {
  const place = path.resolve(file);
  await access(place).catch(() => {
    throw new Refusal(`${file} cannot be read: there is no such file, or it is not yours to read.`);
  });
  return place;
};
