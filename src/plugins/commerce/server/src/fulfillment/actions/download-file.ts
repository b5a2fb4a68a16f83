import { FileReply, type Http } from '../../platform/endpoint';
import { CommerceError } from '../../platform/errors';
import { tell } from '../../platform/log';
import { sameSecret } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import { byteRange, type ByteRange } from '../core/byte-range';
import { claimedId } from '../core/download-token';
import { attachment } from '../core/file-name';
import { refusalOf, type Refusal } from '../core/verdict';
import type { FileStore } from '../files/file-store';
import { fulfillmentOf } from '../index';
import type { DigitalFile } from '../schemas/digital-file';
import type { DownloadAccess } from '../schemas/download-access';
import { findDownload, logAccess, takeAttempt, wasCounted, type FoundDownload } from '../store/downloads';
import { tokenOf } from './download-urls';

/** For so long after an attempt the same client may fetch the rest of the file without another. */
const resumeMilliseconds = 3_600_000;

const notFound = () => new CommerceError('not-found', 'download.not-found', 'There is no such download.');

const refusals: Readonly<Record<Refusal, () => CommerceError>> = {
  'used-up': () => new CommerceError('gone', 'download.used-up', 'All downloads of this link are used up.'),
  expired: () => new CommerceError('gone', 'download.expired', 'The time for this download is over.'),
  refunded: () => new CommerceError('forbidden', 'download.refunded', 'This was paid back and cannot be downloaded.'),
  'not-paid': () => new CommerceError('forbidden', 'download.not-paid', 'This is not paid for.'),
};

const find = async (strapi: Strapi, token: string): Promise<FoundDownload> => {
  const claimed = claimedId(token);
  if (!claimed || !sameSecret(tokenOf(strapi, claimed), token)) throw notFound();
  const found = await findDownload(connection(strapi), claimed);
  if (!found) throw notFound();
  return found;
};

/** Whether the file can be had at all is asked before an attempt is taken. */
const storeOf = async (strapi: Strapi, file: DigitalFile): Promise<FileStore> => {
  try {
    const store = fulfillmentOf(strapi).files().of(file.store);
    if (await store.has(file.storeKey)) return store;
    throw new Error(`The private file ${file.publicId} is not where it was put.`);
  } catch (error) {
    tell(strapi, error, 'A download cannot be given');
    throw new CommerceError(
      'unavailable',
      'download.unavailable',
      'The file cannot be reached. Please try again later.',
    );
  }
};

const rangeOf = (http: Http, { publicId, size }: DigitalFile): ByteRange | 'whole' | 'unsatisfiable' => {
  const same = http.header('if-range');
  return same && same !== `"${publicId}"` ? 'whole' : byteRange(http.header('range'), size);
};

const headersOf = (file: DigitalFile): Record<string, string> => ({
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Disposition': attachment(file.name),
});

const served = (store: FileStore, file: DigitalFile, range: ByteRange | 'whole', head: boolean): FileReply => {
  const part = range === 'whole' ? undefined : range;
  const headers = {
    ...headersOf(file),
    'Content-Type': file.type,
    'Content-Length': String(part ? part.end - part.start + 1 : file.size),
    'Accept-Ranges': 'bytes',
    ETag: `"${file.publicId}"`,
    ...(part && { 'Content-Range': `bytes ${part.start}-${part.end}/${file.size}` }),
  };
  const body = head || file.size === 0 ? Buffer.alloc(0) : (store.open?.(file.storeKey, part) ?? null);
  return new FileReply(part ? 206 : 200, headers, body);
};

const given = async (store: FileStore, file: DigitalFile, range: ByteRange | 'whole', head: boolean) => {
  if (!store.link) return served(store, file, range, head);
  const location = await store.link(file.storeKey, { disposition: attachment(file.name), type: file.type });
  return new FileReply(302, { ...headersOf(file), Location: location }, null);
};

/**
 * Gives the file of a link. What counts as an attempt is one request for it from its beginning, by one conditional
 * UPDATE; not HEAD, and not a Range further on that the same client asks for within an hour of an attempt: a download
 * that broke off is gone on with. The right is checked each time, and what is signed lives for seconds.
 */
export const downloadFile = async (strapi: Strapi, token: string, http: Http): Promise<FileReply> => {
  const sql = connection(strapi);
  const { right, file, paymentStatus } = await find(strapi, token);
  const head = http.method === 'HEAD';
  const now = Date.now();
  const note = (outcome: DownloadAccess['outcome']) =>
    head
      ? undefined
      : logAccess(sql, {
          ...{ downloadId: right.id, outcome, address: http.address, at: now },
          agent: http.header('user-agent')?.slice(0, 200) ?? null,
        });
  const range = rangeOf(http, file);
  const resumes =
    range !== 'whole' &&
    range !== 'unsatisfiable' &&
    range.start > 0 &&
    (await wasCounted(sql, right.id, http.address, now - resumeMilliseconds));
  const refusal = refusalOf({ ...right, paymentStatus, ...(resumes && { attempts: null }) }, now);
  if (refusal) {
    await note(refusal);
    throw refusals[refusal]();
  }
  const store = await storeOf(strapi, file);
  if (range === 'unsatisfiable') return new FileReply(416, { 'Content-Range': `bytes */${file.size}` }, null);
  if (!head && !resumes && !(await takeAttempt(sql, right.id, now))) {
    const again = await find(strapi, token);
    const why = refusalOf({ ...again.right, paymentStatus: again.paymentStatus }, now) ?? 'used-up';
    await note(why);
    throw refusals[why]();
  }
  await note(resumes ? 'resumed' : 'counted');
  return given(store, file, range, head);
};
