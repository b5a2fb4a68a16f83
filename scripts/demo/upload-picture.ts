import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Puts a picture into the media library; answers its id. */
export const uploadPicture = async (strapi: Core.Strapi, file: string, alternativeText: string): Promise<number> => {
  const name = path.basename(file);
  const [picture] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name, alternativeText } },
      files: { filepath: file, originalFilename: name, mimetype: 'image/webp', size: (await stat(file)).size },
    });
  return picture.id;
};
