import { randomBytes } from 'node:crypto';
import type { Json } from './api-client';
import type { Shop } from './shop';

export interface PrivateFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
}

/** Uploads a private file, the way the admin does. */
export const uploadFile = async (
  { url }: Pick<Shop, 'url'>,
  staff: Readonly<Record<string, string>>,
  { name = 'book.epub', bytes = randomBytes(5000), type = 'application/epub+zip' } = {},
): Promise<PrivateFile> => {
  const query = new URLSearchParams({ name, type });
  const response = await fetch(`${url}/commerce/digital-files?${query}`, {
    method: 'POST',
    headers: { ...staff, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });
  if (response.status !== 201) throw new Error(`No upload: ${response.status} ${await response.text()}`);
  const { data } = (await response.json()) as Json;
  return { id: data.id, name, bytes };
};

/** One click on a link, as a browser makes it, the bytes kept. */
export const click = async (url: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') => {
  const response = await fetch(url, { method, headers, redirect: 'manual' });
  const bytes = Buffer.from(await response.arrayBuffer());
  const code = response.headers.get('content-type')?.includes('json')
    ? (JSON.parse(bytes.toString() || '{}') as Json).error?.details?.code
    : undefined;
  return { status: response.status, headers: response.headers, bytes, code: code as string | undefined };
};
