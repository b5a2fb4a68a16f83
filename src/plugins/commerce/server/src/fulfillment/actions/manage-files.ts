import { createHash } from 'node:crypto';
import { pipeline, Transform } from 'node:stream';
import { optionsOf } from '../../config';
import type { Http } from '../../platform/endpoint';
import { CommerceError } from '../../platform/errors';
import { tell } from '../../platform/log';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { DigitalFileView, FileListQuery, UploadQuery } from '../contract';
import { safeFileName } from '../core/file-name';
import { fileView } from '../core/staff-views';
import { fulfillmentOf } from '../index';
import { deleteFile, findFiles, insertFile, isInUse, listFiles as list } from '../store/digital-files';

const megabyte = 1024 * 1024;

const announcedSize = (strapi: Strapi, http: Http): number => {
  const { maxMegabytes } = optionsOf(strapi).fulfillment.files;
  const size = Number(http.header('content-length') ?? Number.NaN);
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new CommerceError('invalid', 'file.length-missing', 'Content-Length must say how many bytes the file has.');
  }
  if (size > maxMegabytes * megabyte) {
    throw new CommerceError('too-large', 'file.too-large', `A file may have at most ${maxMegabytes} MB.`);
  }
  return size;
};

/** Takes a file as it comes and puts it where nothing serves it. It is known once all of it is there. */
export const uploadFile = async (strapi: Strapi, { name, type }: UploadQuery, http: Http): Promise<DigitalFileView> => {
  const size = announcedSize(strapi, http);
  if (!http.body) throw new CommerceError('invalid', 'file.body-missing', 'Send the file as application/octet-stream.');
  const store = fulfillmentOf(strapi).files().current;
  const [storeKey, hash] = [newId(), createHash('sha256')];
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  // Whatever ends either ends both; the store hears of it as its own stream's error.
  pipeline(http.body, counted, () => undefined);
  try {
    await store.put(storeKey, counted, { size, type });
  } catch (error) {
    tell(strapi, error, 'A private file was not taken');
    throw new CommerceError('unavailable', 'file.not-stored', 'The file could not be stored. Please try again.');
  }
  const file = await insertFile(connection(strapi), {
    ...{ publicId: newId(), name: safeFileName(name), type, size, checksum: hash.digest('hex') },
    ...{ store: store.id, storeKey, uploadedAt: Date.now() },
  });
  return fileView(file);
};

export const listFiles = async (
  strapi: Strapi,
  query: FileListQuery,
): Promise<{ rows: DigitalFileView[]; total: number }> => {
  const { rows, total } = await list(connection(strapi), query);
  return { rows: rows.map(fileView), total };
};

/** Throws `file.in-use` for one that is offered or was bought. */
export const removeFile = async (strapi: Strapi, publicId: string): Promise<null> => {
  const sql = connection(strapi);
  const [file] = await findFiles(sql, [publicId]);
  if (!file) throw new CommerceError('not-found', 'file.not-found', 'There is no such file.');
  if (await isInUse(sql, file)) {
    throw new CommerceError('conflict', 'file.in-use', 'The file is offered or was bought: it must stay.');
  }
  await deleteFile(sql, file.id);
  await fulfillmentOf(strapi).files().of(file.store).remove(file.storeKey);
  return null;
};
