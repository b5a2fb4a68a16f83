import { newDocumentId } from '../../platform/secrets';
import { connection, type Sql, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import { planBatch, type BatchPlan, type Candidate } from '../import/plan-batch';
import type { ProductDraft } from '../import/product-draft';
import { categoryPaths, type CategoryPaths } from '../store/category-paths';
import { storedProducts } from '../store/imported-products';
import { skuOwners } from '../store/sku-owners';
import { writeProducts } from '../store/write-products';
import { projectEntries } from './project-entries';

/** A draft, and the files of its images where they are known. */
export interface ImportedDraft {
  readonly draft: ProductDraft;
  readonly images: readonly number[] | undefined;
}

export interface ImportSetting {
  readonly strapi: Strapi;
  readonly locale: string;
  /** The column a clash of SKUs is told at. */
  readonly skuColumn: string;
}

const productUid = 'plugin::commerce.product';

const candidate = async (
  { draft, images }: ImportedDraft,
  idOf: (path: readonly string[]) => Promise<number>,
): Promise<Candidate> => {
  const categories: number[] = [];
  for (const path of draft.categories) categories.push(await idOf(path));
  return { draft, images, categories: [...new Set(categories)] };
};

const plan = async (
  { strapi, locale, skuColumn }: ImportSetting,
  sql: Sql,
  batch: readonly ImportedDraft[],
  idOf: (paths: CategoryPaths, path: readonly string[]) => Promise<number>,
): Promise<BatchPlan> => {
  const paths = await categoryPaths(strapi, sql, locale);
  const candidates: Candidate[] = [];
  for (const entry of batch) candidates.push(await candidate(entry, (path) => idOf(paths, path)));
  const drafts = batch.map(({ draft }) => draft);
  const wanted = {
    keys: drafts.map(({ key }) => key),
    slugs: drafts.flatMap(({ slug, otherSlug }) => [slug, otherSlug]),
    documentIds: drafts.flatMap(({ documentId }) => documentId ?? []),
  };
  const skus = drafts.flatMap(({ offer }) => offer.variants.map(({ sku }) => sku ?? ''));
  return planBatch(candidates, {
    stored: await storedProducts(strapi, sql, locale, wanted),
    skuOwners: await skuOwners(sql, skus),
    skuColumn,
  });
};

const nowhere = -1;

/** What writing the batch would do. */
export const previewBatch = (setting: ImportSetting, batch: readonly ImportedDraft[]): Promise<BatchPlan> =>
  plan(setting, connection(setting.strapi), batch, async (paths, path) => paths.find(path) ?? nowhere);

/** Writes a batch of products with their offers in one transaction. */
export const importBatch = (setting: ImportSetting, batch: readonly ImportedDraft[]): Promise<BatchPlan> =>
  transaction(setting.strapi, async (tx) => {
    const decided = await plan(setting, tx.sql, batch, (paths, path) => paths.ensure(path));
    const writes = [...decided.created, ...decided.updated].map(({ draft, content, stored }) => ({
      documentId: stored?.documentId ?? newDocumentId(),
      content,
      stored,
      published: draft.published,
    }));
    if (!writes.length) return decided;
    await writeProducts(setting.strapi, tx.sql, setting.locale, writes);
    await projectEntries(
      setting.strapi,
      tx,
      productUid,
      writes.map(({ documentId }) => documentId),
    );
    return decided;
  });
