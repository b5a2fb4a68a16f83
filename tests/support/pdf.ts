import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Pdf {
  /** The text of each page, spaces and line breaks as one space. */
  readonly pages: readonly string[];
  readonly text: string;
  readonly info: Readonly<Record<string, unknown>>;
}

/** What a PDF says, read by another library than the one that wrote it. */
export const readPdf = async (bytes: Buffer): Promise<Pdf> => {
  const reading = run(process.execPath, [path.join(__dirname, 'read-pdf.mjs')], { maxBuffer: 32 * 1024 * 1024 });
  reading.child.stdin?.end(bytes);
  const { pages, info } = JSON.parse((await reading).stdout) as { pages: string[]; info: Pdf['info'] };
  const plain = pages.map((page) => page.replace(/\s+/g, ' ').trim());
  return { pages: plain, text: plain.join(' '), info };
};

/** Fetches a PDF: its bytes, the name it is saved under, and what it says. */
export const fetchPdf = async (url: string, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await fetch(url, { headers });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(`No PDF: ${answer.status} ${bytes.toString('utf8')}`);
  return {
    bytes,
    type: answer.headers.get('content-type'),
    name: /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1],
    ...(await readPdf(bytes)),
  };
};
