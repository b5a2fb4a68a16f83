/** A profile as it is stored, with its logo's file beside it. */
export interface SellerRow {
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly website: string | null;
  readonly count: number | string;
  readonly url: string | null;
  readonly alternative_text: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly formats: unknown;
}

/** Only an address that a link may lead to, whatever way it was stored. */
const safe = (website: string | null): string | null => (website && /^https?:\/\//.test(website) ? website : null);

export const sellerView = ({ slug, name, description, website, count, ...file }: SellerRow) => ({
  ...{ slug, name, description: description || null, website: safe(website), count: Number(count) },
  logo: file.url
    ? {
        url: file.url,
        alternativeText: file.alternative_text,
        ...{ width: file.width, height: file.height },
        // SQLite stores JSON as text.
        formats: typeof file.formats === 'string' ? JSON.parse(file.formats) : file.formats,
      }
    : null,
});
