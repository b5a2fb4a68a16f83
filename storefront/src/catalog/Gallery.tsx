import { useEffect, useState } from 'react';
import type { Image } from 'strapi-plugin-headless-commerce/client';
import { useWords } from '../words';
import { Picture } from './Picture';

interface Props {
  readonly images: readonly Image[];
  /** That of the chosen variant. */
  readonly shown: Image | null;
  readonly title: string;
}

export const Gallery = ({ images, shown, title }: Props) => {
  const { words } = useWords();
  const [url, setUrl] = useState(shown?.url ?? images[0]?.url);
  useEffect(() => {
    if (shown) setUrl(shown.url);
  }, [shown]);
  const large = images.find((image) => image.url === url) ?? shown ?? images[0];
  return (
    <section className="gallery" aria-label={words.pictures}>
      <Picture image={large} alt={large?.alternativeText ?? title} width={640} eager />
      {images.length > 1 && (
        <div className="thumbs">
          {images.map((image, index) => (
            <button
              key={image.url}
              type="button"
              aria-label={words.picture(index + 1)}
              aria-pressed={image.url === large?.url}
              onClick={() => setUrl(image.url)}
            >
              <Picture image={image} alt="" width={80} />
            </button>
          ))}
        </div>
      )}
    </section>
  );
};
