import type { StoredProduct } from '../store/imported-products';
import { asStored } from './as-stored';
import { contentOf, sameContent, type ProductContent } from './product-content';
import type { ProductDraft, RowProblem } from './product-draft';

/** A draft with what surrounds it in the shop already found. */
export interface Candidate {
  readonly draft: ProductDraft;
  readonly categories: readonly number[];
  /** Files of its images in the media library; undefined leaves the product's images as they are. */
  readonly images: readonly number[] | undefined;
}

interface Surroundings {
  readonly stored: readonly StoredProduct[];
  /** Which document owns a published SKU: type and document id. */
  readonly skuOwners: ReadonlyMap<string, { readonly entryType: string; readonly entryId: string }>;
  readonly skuColumn: string;
}

export interface PlannedProduct {
  readonly draft: ProductDraft;
  readonly stored: StoredProduct | undefined;
  readonly content: ProductContent;
}

export interface BatchPlan {
  readonly created: readonly PlannedProduct[];
  readonly updated: readonly PlannedProduct[];
  readonly unchanged: number;
  readonly problems: readonly RowProblem[];
}

const sourceOf = (key: string): string => key.split(':', 1)[0] ?? '';

/**
 * The product to update: the one it was exported from, else the one imported under this key, else one that holds the slug and came from elsewhere (an
 * editor, another shop's file). Another product of the same file's kind is another product.
 */
const predecessor = (draft: ProductDraft, stored: readonly StoredProduct[]): StoredProduct | undefined =>
  stored.find(({ documentId }) => documentId === draft.documentId) ??
  stored.find(({ key }) => key === draft.key) ??
  stored.find(({ slug, key }) => slug === draft.slug && (!key || sourceOf(key) !== sourceOf(draft.key)));

/** Both versions are as the file says, or there is no published one where there should be none. */
const isUnchanged = (stored: StoredProduct, content: ProductContent, published: boolean): boolean =>
  stored.draft !== undefined &&
  sameContent(stored.draft.content, content) &&
  Boolean(stored.published) === published &&
  (!stored.published || sameContent(stored.published.content, content));

/** Decides about each product of a batch: new, changed, as it was, or refused for a SKU that is another's. */
export const planBatch = (candidates: readonly Candidate[], surroundings: Surroundings): BatchPlan => {
  const { stored, skuOwners, skuColumn } = surroundings;
  const created: PlannedProduct[] = [];
  const updated: PlannedProduct[] = [];
  const problems: RowProblem[] = [];
  const slugs = new Set(stored.map(({ slug }) => slug));
  const batchSkus = new Map<string, number>();
  let unchanged = 0;

  const refusal = (draft: ProductDraft, own: StoredProduct | undefined): RowProblem | undefined => {
    if (!draft.published) return undefined;
    for (const { sku } of draft.offer.variants) {
      const owner = skuOwners.get(sku ?? '');
      if (owner && owner.entryId !== own?.documentId) {
        const message = `the SKU "${sku}" belongs to ${owner.entryType} ${owner.entryId}`;
        return { row: draft.row, column: skuColumn, message };
      }
      const other = batchSkus.get(sku ?? '');
      if (other) return { row: draft.row, column: skuColumn, message: `the SKU "${sku}" stands in row ${other} too` };
    }
    for (const { sku } of draft.offer.variants) batchSkus.set(sku ?? '', draft.row);
    return undefined;
  };

  for (const { draft, categories, images } of candidates) {
    const own = predecessor(draft, stored);
    const refused = refusal(draft, own);
    if (refused) {
      problems.push(refused);
      continue;
    }
    const slug = own?.slug ?? (slugs.has(draft.slug) ? draft.otherSlug : draft.slug);
    slugs.add(slug);
    const key = own && own.documentId === draft.documentId ? own.key : draft.key;
    const before = own?.published ?? own?.draft;
    const kept = before
      ? { ...draft, offer: asStored(draft.offer, before.content.offer, Boolean(own?.published)) }
      : draft;
    const content = contentOf(kept, slug, categories, images ?? own?.draft?.content.images ?? [], key);
    if (!own) created.push({ draft, stored: undefined, content });
    else if (isUnchanged(own, content, draft.published)) unchanged += 1;
    else updated.push({ draft, stored: own, content });
  }
  return { created, updated, unchanged, problems };
};
