import type { CampaignBlock, CampaignItem } from '../block-contract';
import type { Campaign } from '../schemas/campaign';
import { trackedLink, type Tracking } from './tracked-link';

/** An entry with offers, as it stands in the catalog. Amounts in minor units of `currency`. */
export interface Shown {
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
  readonly slug: string;
  readonly currency: string;
  readonly price: number;
  /** The struck-through price, or null. */
  readonly compareAt: number | null;
  /** Its variants cost differently: `price` is the lowest. */
  readonly from: boolean;
  readonly image: { readonly url: string; readonly alternativeText: string | null } | null;
}

export interface Scene {
  readonly tracking: Tracking;
  /** The shop's own address: where pictures lie that no other server has. */
  readonly home: string;
  /** With `{slug}` in it; '' where products have no page. */
  readonly productUrl: string;
  readonly shown: readonly Shown[];
}

export const isOf = ({ type, documentId }: CampaignItem, shown: Shown): boolean =>
  shown.type === type && shown.documentId === documentId;

/** Where it leads: what staff said, else a product's page. */
const pageOf = (item: CampaignItem, { slug, type }: Shown, { productUrl }: Scene): string | null => {
  if (item.url) return item.url;
  if (!productUrl || type !== 'plugin::commerce.product') return null;
  return productUrl.replaceAll('{slug}', encodeURIComponent(slug));
};

const itemData = (item: CampaignItem, scene: Scene) => {
  const shown = scene.shown.find((one) => isOf(item, one));
  // Not published any more: those who write are told, and readers see the rest.
  if (!shown) return [];
  const page = pageOf(item, shown, scene);
  const { title, price, compareAt, currency, from, image } = shown;
  return [
    {
      ...{ title, price, compareAt, currency, from },
      image: image && URL.canParse(image.url, scene.home) ? new URL(image.url, scene.home).href : null,
      alternativeText: image?.alternativeText || title,
      url: page && trackedLink(page, scene.tracking),
    },
  ];
};

const blockData = (block: CampaignBlock, scene: Scene, code: string | null) => {
  if (block.kind === 'products') return { ...block, items: block.items.flatMap((item) => itemData(item, scene)) };
  if (block.kind === 'button') return { ...block, url: trackedLink(block.url, scene.tracking) };
  if (block.kind === 'image') return { ...block, link: block.link ? trackedLink(block.link, scene.tracking) : null };
  if (block.kind === 'code') return { ...block, code };
  return block;
};

/** What the words of the mail speak of. `leave`: where its reader leaves the newsletter. */
export const letterData = (
  { subject, previewText, blocks, code }: Pick<Campaign, 'subject' | 'previewText' | 'blocks' | 'code'>,
  scene: Scene,
  leave: string,
): Readonly<Record<string, unknown>> => ({
  subject,
  preheader: previewText,
  blocks: blocks.map((block) => blockData(block, scene, code)),
  leave,
});
