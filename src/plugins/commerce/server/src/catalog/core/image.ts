export interface ImageView {
  readonly url: string;
  readonly alternativeText: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly formats: unknown;
}

/** The image at this address: the entry's own, with all that is known of it, or the bare address. */
export const imageOf = (images: readonly ImageView[], url: string): ImageView =>
  images.find((image) => image.url === url) ?? {
    url,
    alternativeText: null,
    width: null,
    height: null,
    formats: null,
  };
