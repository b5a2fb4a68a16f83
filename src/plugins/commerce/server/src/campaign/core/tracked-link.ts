/** What a campaign's links say of themselves: to the shop's analytics, and to its carts. */
export interface Tracking {
  /** The campaign's public id: carts are told it as `campaign`. */
  readonly campaign: string;
  readonly name: string;
  /** Where links of the shop itself lead. Others learn nothing of the campaign. */
  readonly origins: readonly string[];
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'campaign';

/** Absolute addresses only. What the link says already stays as it is. */
export const trackedLink = (link: string, { campaign, name, origins }: Tracking): string => {
  const url = new URL(link);
  if (!origins.includes(url.origin)) return link;
  const said = { utm_source: 'newsletter', utm_medium: 'email', utm_campaign: slug(name) };
  for (const [key, value] of Object.entries(said)) if (!url.searchParams.has(key)) url.searchParams.set(key, value);
  url.searchParams.set('campaign', campaign);
  return url.href;
};
