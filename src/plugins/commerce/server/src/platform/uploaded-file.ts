import type { UploadedFile } from './endpoint';
import { CommerceError } from './errors';

interface Parsed {
  readonly filepath: string;
  readonly originalFilename: string | null;
  readonly size: number;
}

/** The one file of a form, as Strapi's body parser left it. Throws `request.file-missing`, `request.file-too-large`. */
export const uploadedFile = (parsed: Parsed | readonly Parsed[] | undefined, mostBytes: number): UploadedFile => {
  const [file, ...others] = [parsed ?? []].flat() as Parsed[];
  if (!file || others.length) {
    throw new CommerceError('invalid', 'request.file-missing', 'files: one file is needed, in a form.');
  }
  if (file.size > mostBytes) {
    const most = `${Math.floor(mostBytes / 1024 / 1024)} MB`;
    throw new CommerceError('too-large', 'request.file-too-large', `files: the file may have at most ${most}.`);
  }
  return { path: file.filepath, name: file.originalFilename ?? 'file' };
};
