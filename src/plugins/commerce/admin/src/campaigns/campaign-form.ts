import type { Audience, CampaignBlock } from '../../../server/src/campaign/block-contract';
import type { CampaignBody, CampaignView } from '../../../server/src/campaign/contract';

export type Kind = CampaignBlock['kind'];
/** A block as it is written: `key` tells it from the others while they change places. */
export type FormBlock = CampaignBlock & { readonly key: number };

export interface CampaignForm {
  readonly name: string;
  readonly subject: string;
  readonly previewText: string;
  readonly locale: string;
  readonly audience: Audience;
  readonly blocks: readonly FormBlock[];
}
export type CampaignInput = CampaignBody;
/** What is left out is shown as it is kept. */
export type PreviewInput = Partial<CampaignInput>;

export const kinds = ['text', 'products', 'heading', 'button', 'image', 'code', 'divider'] as const;

const blanks: { readonly [K in Kind]: Extract<CampaignBlock, { kind: K }> } = {
  heading: { kind: 'heading', text: '' },
  text: { kind: 'text', text: '' },
  button: { kind: 'button', label: '', url: '' },
  image: { kind: 'image', url: '', alternativeText: '' },
  products: { kind: 'products', items: [] },
  code: { kind: 'code', text: '' },
  divider: { kind: 'divider' },
};

const nextKey = (blocks: readonly FormBlock[]): number => Math.max(0, ...blocks.map(({ key }) => key)) + 1;

export const withBlock = (blocks: readonly FormBlock[], kind: Kind): readonly FormBlock[] => [
  ...blocks,
  { ...blanks[kind], key: nextKey(blocks) },
];

/** One place up (-1) or down (1); at the end it stays. */
export const moved = <Thing>(things: readonly Thing[], from: number, by: -1 | 1): readonly Thing[] => {
  const to = from + by;
  const [one, other] = [things[from], things[to]];
  if (one === undefined || other === undefined) return things;
  return things.map((thing, index) => (index === from ? other : index === to ? one : thing));
};

/** Nothing has been written in it yet: it is kept on the screen, and goes nowhere. */
export const isBlank = (block: CampaignBlock): boolean => {
  if (block.kind === 'products') return !block.items.length;
  if (block.kind === 'button') return !block.label.trim() && !block.url.trim();
  if (block.kind === 'image') return !block.url.trim();
  return (block.kind === 'text' || block.kind === 'heading') && !block.text.trim();
};

export const isLink = (text: string): boolean => /^https?:\/\/\S+$/.test(text.trim()) && URL.canParse(text.trim());

/** What keeps a block from being saved, by the field it is in. */
export const problemOf = (block: CampaignBlock): 'label' | 'url' | 'link' | undefined => {
  if (isBlank(block)) return undefined;
  if (block.kind === 'button') return !block.label.trim() ? 'label' : isLink(block.url) ? undefined : 'url';
  if (block.kind === 'image') {
    if (!isLink(block.url)) return 'url';
    return block.link && !isLink(block.link) ? 'link' : undefined;
  }
  return undefined;
};

const written = ({ key: _key, ...block }: FormBlock): CampaignBlock => {
  if (block.kind !== 'image') return block as CampaignBlock;
  const { link, ...image } = block;
  return link?.trim() ? { ...image, link } : image;
};

/** The blocks that can be saved, and shown: the others are not finished. */
export const sound = (blocks: readonly FormBlock[]): readonly FormBlock[] =>
  blocks.filter((block) => !isBlank(block) && !problemOf(block));

export const formOf = ({ name, subject, previewText, locale, audience, blocks }: CampaignView): CampaignForm => ({
  ...{ name, subject, previewText, locale, audience },
  blocks: blocks.map((block, key) => ({ ...block, key: key + 1 })),
});

export const inputOf = ({ blocks, audience, ...words }: CampaignForm): CampaignInput => ({
  ...words,
  audience: { ...audience, group: audience.group?.trim() || null },
  blocks: sound(blocks).map(written),
});

/** As far as it is written, so that it can be shown meanwhile. */
export const previewOf = (form: CampaignForm): PreviewInput => {
  const { name, audience: _audience, ...words } = inputOf(form);
  return name.trim() ? { ...words, name } : words;
};

export const isReady = ({ name, blocks }: CampaignForm): boolean => Boolean(name.trim()) && !blocks.some(problemOf);
