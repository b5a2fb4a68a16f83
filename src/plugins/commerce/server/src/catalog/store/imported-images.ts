import { connection, type Strapi } from '../../platform/strapi';
import { importedImage } from '../schemas/imported-image';

export interface LibraryFile {
  readonly id: number;
  readonly url: string;
}

/** The media library's files of images that were imported before, unless someone has removed them there. */
export const importedFiles = async (
  strapi: Strapi,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, LibraryFile>> => {
  if (!fingerprints.length) return new Map();
  const files = strapi.db.metadata.get('plugin::upload.file').tableName;
  const rows: (LibraryFile & { fingerprint: string })[] = await connection(strapi)(`${importedImage.table} as i`)
    .join(`${files} as f`, 'f.id', 'i.file_id')
    .whereIn('i.fingerprint', [...fingerprints])
    .select('i.fingerprint', 'f.id', 'f.url');
  return new Map(rows.map(({ fingerprint, id, url }) => [fingerprint, { id, url }]));
};

/** The media library's files by address: their ids. */
export const libraryFiles = async (strapi: Strapi, urls: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  if (!urls.length) return new Map();
  const { tableName } = strapi.db.metadata.get('plugin::upload.file');
  const rows: LibraryFile[] = await connection(strapi)(tableName)
    .whereIn('url', [...urls])
    .select('id', 'url');
  return new Map(rows.map(({ id, url }) => [url, id]));
};

export interface ImageFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly alternativeText: string | null;
}

/** Puts an image into the media library, and remembers where it came from. */
export const addToLibrary = async (strapi: Strapi, fingerprint: string, image: ImageFile): Promise<LibraryFile> => {
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: image.name, alternativeText: image.alternativeText ?? undefined } },
      files: { filepath: image.path, originalFilename: image.name, mimetype: image.type, size: image.size },
    });
  await connection(strapi)(importedImage.table)
    .insert(importedImage.toRow({ fingerprint, fileId: file.id }))
    .onConflict(['fingerprint'])
    .merge(['file_id']);
  return { id: file.id, url: file.url };
};
