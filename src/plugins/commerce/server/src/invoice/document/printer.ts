import path from 'node:path';
import type { Printed } from '../core/printed';

const idleMilliseconds = 30_000;

/** Begun with the first document: most processes of a shop print none. */
const thread = async () => {
  const { Tinypool } = await import('tinypool');
  const filename = path.join(__dirname, 'print.js');
  return new Tinypool({ filename, name: 'renderPdf', minThreads: 0, maxThreads: 1, idleTimeout: idleMilliseconds });
};

let begun: ReturnType<typeof thread> | undefined;

/**
 * `renderPdf`, in a thread of its own: a document takes ten milliseconds and more of work, in which nobody would be answered,
 * and whoever holds the counter of order numbers would hold it longer. One after the other.
 */
export const printPdf = async (printed: Printed): Promise<Buffer> => {
  begun ??= thread();
  const bytes: Uint8Array = await (await begun).run(printed);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};
