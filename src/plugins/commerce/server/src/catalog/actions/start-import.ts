import { jobsOf } from '../../jobs';
import type { Http } from '../../platform/endpoint';
import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import type { Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { ImportQuery } from '../product-contract';
import type { ProductImport } from '../schemas/product-import';
import { insertImport } from '../store/product-imports';

export const importTask = 'catalog.import-products';

const megabyte = 1024 * 1024;
const mostBytes = 50 * megabyte;

const tooLarge = () =>
  new CommerceError('too-large', 'file.too-large', `A product file may have at most ${mostBytes / megabyte} MB.`);

/** The body as text. Throws `file.too-large` as soon as it is known to be, and `file.body-missing`. */
const textOf = async ({ body, header }: Http): Promise<string> => {
  if (Number(header('content-length')) > mostBytes) throw tooLarge();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += (part as Buffer).length;
    if (length > mostBytes) throw tooLarge();
    parts.push(part as Buffer);
  }
  if (!length) throw new CommerceError('invalid', 'file.body-missing', 'Send the file as application/octet-stream.');
  return Buffer.concat(parts).toString('utf8');
};

/** Keeps the file and leaves it to a job, on whichever process has time. `format` is the file's own where none is named. */
export const startImport = async (
  strapi: Strapi,
  http: Http,
  { name, dryRun, format }: ImportQuery,
  startedBy: string | null,
): Promise<ProductImport> => {
  // Databases take no NUL, and no product's text needs one.
  const content = (await textOf(http)).replaceAll('\u0000', '');
  const values = {
    ...{ publicId: newId(), fileName: name, dryRun, format: format ?? null, content, startedBy },
    ...{ status: 'waiting' as const, percent: 0, created: 0, updated: 0, unchanged: 0 },
    ...{ problems: null, problemCount: 0, notices: null, failure: null, startedAt: Date.now(), endedAt: null },
  };
  const id = await transaction(strapi, async (tx) => {
    const made = await insertImport(tx.sql, values);
    await jobsOf(strapi).add(tx, importTask, { import: made }, { key: `import ${made}` });
    return made;
  });
  return { id, ...values };
};
