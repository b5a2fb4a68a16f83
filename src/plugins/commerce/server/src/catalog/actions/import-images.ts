import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Strapi } from '../../platform/strapi';
import { fingerprintOf, imageSource, isRemote } from '../import/image-source';
import type { ImageAddress, ProductDraft, RowProblem } from '../import/product-draft';
import { addToLibrary, importedFiles, libraryFiles, type LibraryFile } from '../store/imported-images';
import type { ImportedDraft } from './import-batch';

interface Illustrated {
  readonly drafts: readonly ImportedDraft[];
  readonly problems: readonly RowProblem[];
}

/** A product's images and those of its variants, each once. */
const imagesOf = ({ images, offer }: ProductDraft): ImageAddress[] => {
  const own = offer.variants.flatMap(({ image }) => (image ? { url: image, alternativeText: null } : []));
  return [...new Map([...images, ...own].reverse().map((image) => [image.url, image])).values()].reverse();
};

/** A variant's image is named by its address in the media library, where it is there. */
const withFiles = (draft: ProductDraft, files: ReadonlyMap<string, LibraryFile>): ProductDraft => {
  const variants = draft.offer.variants.map((variant) => {
    const file = files.get(variant.image ?? '');
    return file ? { ...variant, image: file.url } : variant;
  });
  return { ...draft, offer: { ...draft.offer, variants } };
};

const withoutHome = (home: string, url: string): string => (url.startsWith(`${home}/`) ? url.slice(home.length) : url);

/** A file that was exported here names our own pictures by their whole address: they are where they were. */
const atHome = async (strapi: Strapi, drafts: readonly ProductDraft[]): Promise<ImportedDraft[]> => {
  const home: string = strapi.config.get('server.absoluteUrl', '');
  const exported = drafts.filter(({ documentId }) => documentId);
  const urls = exported.flatMap(({ images }) => images.map(({ url }) => withoutHome(home, url)));
  const own = await libraryFiles(strapi, [...new Set(urls)]);
  return drafts.map((draft) => {
    if (!draft.documentId) return { draft, images: undefined };
    const variants = draft.offer.variants.map((variant) =>
      variant.image ? { ...variant, image: withoutHome(home, variant.image) } : variant,
    );
    const files = draft.images.flatMap(({ url }) => own.get(withoutHome(home, url)) ?? []);
    const images = draft.images.filter(({ url }) => !own.has(withoutHome(home, url)));
    return {
      draft: { ...draft, images, offer: { ...draft.offer, variants } },
      images: files.length ? files : undefined,
    };
  });
};

/** Images that an earlier import has fetched stay in use when this one does not fetch. */
export const findImages = async (strapi: Strapi, given: readonly ProductDraft[]): Promise<Illustrated> => {
  const settled = await atHome(strapi, given);
  const drafts = settled.map(({ draft }) => draft);
  const urls = drafts.flatMap((draft) => imagesOf(draft).map(({ url }) => url)).filter(isRemote);
  const known = await importedFiles(strapi, [...new Set(urls.map(fingerprintOf))]);
  const files = new Map(urls.flatMap((url) => [[url, known.get(fingerprintOf(url))] as const]));
  const found = new Map([...files].flatMap(([url, file]) => (file ? [[url, file] as const] : [])));
  return { drafts: settled.map(({ draft, images }) => ({ draft: withFiles(draft, found), images })), problems: [] };
};

const fetchImage = async (strapi: Strapi, folder: string, image: ImageAddress): Promise<LibraryFile> => {
  const { fingerprint, read } = await imageSource(image.url, folder);
  const known = (await importedFiles(strapi, [fingerprint])).get(fingerprint);
  if (known) return known;
  const { bytes, name, type } = await read();
  const place = await mkdtemp(path.join(tmpdir(), 'commerce-image-'));
  try {
    const file = path.join(place, 'image');
    await writeFile(file, bytes);
    const { alternativeText } = image;
    return await addToLibrary(strapi, fingerprint, { path: file, name, size: bytes.length, type, alternativeText });
  } finally {
    await rm(place, { recursive: true });
  }
};

/** Brings the images into the media library, each once. One that cannot be had is told and left out. */
export const fetchImages = async (
  strapi: Strapi,
  drafts: readonly ProductDraft[],
  productFile: string,
): Promise<Illustrated> => {
  const folder = path.dirname(path.resolve(productFile));
  const problems: RowProblem[] = [];
  const illustrated: ImportedDraft[] = [];
  for (const draft of drafts) {
    const files = new Map<string, LibraryFile>();
    for (const image of imagesOf(draft)) {
      try {
        files.set(image.url, await fetchImage(strapi, folder, image));
      } catch (error) {
        problems.push({ row: draft.row, column: 'Image', message: `${image.url}: ${(error as Error).message}` });
      }
    }
    const images = [...new Set([...files.values()].map(({ id }) => id))];
    illustrated.push({ draft: withFiles(draft, files), images });
  }
  return { drafts: illustrated, problems };
};
