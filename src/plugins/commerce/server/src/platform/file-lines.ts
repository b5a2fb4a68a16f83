import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';

const isGzip = async (file: string): Promise<boolean> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
};

/** The file's bytes, unpacked when it is gzip; `read` hears how many of the file itself have gone by. */
async function* contents(file: string, read: (bytes: number) => void): AsyncGenerator<Buffer> {
  const packed = await isGzip(file);
  const stored = createReadStream(file);
  if (!packed) {
    for await (const chunk of stored as AsyncIterable<Buffer>) {
      read(chunk.length);
      yield chunk;
    }
    return;
  }
  const unpacked = createGunzip();
  stored.on('data', (chunk) => read(chunk.length)).once('error', (error) => unpacked.destroy(error));
  yield* stored.pipe(unpacked) as AsyncIterable<Buffer>;
}

/**
 * The lines of a file, one at a time, gzip unpacked. Only a line feed ends a line (with or without a carriage return
 * before it); `read` hears how many bytes of the file have gone by.
 */
export async function* fileLines(file: string, read: (bytes: number) => void = () => undefined) {
  let rest = '';
  let first = true;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  const clean = (line: string) => line.replace(/\r$/, '').replaceAll('\u0000', '');
  for await (const chunk of contents(file, read)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield clean(line);
      first = false;
    }
  }
  rest += decoder.decode();
  if (rest || first) yield clean(rest);
}
