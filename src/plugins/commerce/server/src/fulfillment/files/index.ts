import path from 'node:path';
import { optionsOf } from '../../config';
import type { Strapi } from '../../platform/strapi';
import { diskStore } from './disk';
import type { FileStore } from './file-store';
import { s3Store } from './s3';

export interface FileStores {
  /** Where new files go. */
  readonly current: FileStore;
  /** Where a file lies; a shop that moved to S3 still sells what lies on its disk. */
  of(id: FileStore['id']): FileStore;
}

const folderOf = (strapi: Strapi): string => {
  const folder = path.resolve(strapi.dirs.app.root, optionsOf(strapi).fulfillment.files.folder);
  const inside = path.relative(strapi.dirs.static.public, folder);
  if (!inside.startsWith('..') && !path.isAbsolute(inside)) {
    throw new Error('config/plugins: commerce.config: fulfillment.files.folder must not be below the public folder.');
  }
  return folder;
};

export const openFileStores = (strapi: Strapi): FileStores => {
  const { s3, linkSeconds } = optionsOf(strapi).fulfillment.files;
  const disk = diskStore(folderOf(strapi));
  const bucket = s3 && s3Store({ ...s3, linkSeconds });
  return {
    current: bucket ?? disk,
    of: (id) => {
      const store = id === 's3' ? bucket : disk;
      if (!store) throw new Error('The file lies in S3, whose settings are not there any more.');
      return store;
    },
  };
};
