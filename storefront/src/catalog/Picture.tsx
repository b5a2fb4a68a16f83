import type { Image } from 'strapi-plugin-headless-commerce/client';

interface Format {
  readonly url: string;
  readonly width: number;
}
interface Props {
  readonly image: Image | null | undefined;
  readonly alt?: string;
  /** About how wide it is drawn, in CSS pixels. */
  readonly width: number;
  readonly eager?: boolean;
}

/** A picture in the sizes that Strapi made of it; a quiet field where there is none. */
export const Picture = ({ image, alt, width, eager = false }: Props) => {
  if (!image) return <span className="picture blank" aria-hidden="true" />;
  const formats = Object.values((image.formats ?? {}) as Readonly<Record<string, Format>>);
  const sizes = [...formats, ...(image.width ? [{ url: image.url, width: image.width }] : [])];
  return (
    <img
      className="picture"
      src={image.url}
      srcSet={sizes.map((size) => `${encodeURI(size.url)} ${size.width}w`).join(', ') || undefined}
      sizes={`${width}px`}
      alt={alt ?? image.alternativeText ?? ''}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
    />
  );
};
