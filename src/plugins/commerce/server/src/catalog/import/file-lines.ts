import { createReadStream } from 'node:fs';

/**
 * The lines of a file, one at a time. Only a line feed ends a line (with or without a carriage return before it);
 * `read` hears how many bytes have gone by.
 */
export async function* fileLines(file: string, read: (bytes: number) => void = () => undefined) {
  let rest = '';
  let first = true;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  const clean = (line: string) => line.replace(/\r$/, '').replaceAll('\u0000', '');
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    read(chunk.length);
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
