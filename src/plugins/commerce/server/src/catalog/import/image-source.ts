import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export interface ImageBytes {
  readonly bytes: Buffer;
  readonly name: string;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};
const largest = 50_000_000;
const patience = 30_000;

export const fingerprintOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

export const isRemote = (url: string): boolean => /^https?:\/\//.test(url);

const remote = async (url: string): Promise<ImageBytes> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (!response.ok) throw new Error(`answered ${response.status}`);
  if (!type.startsWith('image/')) throw new Error(`is no image but ${type || 'of an unknown type'}`);
  if (Number(response.headers.get('content-length')) > largest) throw new Error('is larger than 50 MB');
  const bytes = Buffer.from(await response.arrayBuffer());
  return { bytes, name: path.posix.basename(new URL(url).pathname) || 'image', type };
};

const local = async (file: string): Promise<ImageBytes> => {
  const type = types[path.extname(file).toLowerCase()];
  if (!type) throw new Error('is no image');
  return { bytes: await readFile(file), name: path.basename(file), type };
};

export interface ImageSource {
  /** The same for the same image in every import. */
  readonly fingerprint: string;
  read(): Promise<ImageBytes>;
}

/** An address on the web, or a file beside the product file. Throws when there is no such file. */
export const imageSource = async (url: string, folder: string): Promise<ImageSource> => {
  if (isRemote(url)) return { fingerprint: fingerprintOf(url), read: () => remote(url) };
  const image = await local(path.resolve(folder, url));
  return { fingerprint: fingerprintOf(image.bytes), read: async () => image };
};
