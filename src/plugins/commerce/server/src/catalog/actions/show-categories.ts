import { connection, type Strapi } from '../../platform/strapi';
import type { CategoryNode } from '../contract';
import { categoryTree } from '../core/category-tree';
import { readCategories } from '../store/categories';
import { tastesOf, windowOf } from './window-of';

export const showCategories = async (
  strapi: Strapi,
  asked: { type: string; currency?: string; locale?: string },
): Promise<CategoryNode[]> => {
  const { locale } = await tastesOf(strapi, asked);
  return categoryTree(await readCategories(strapi, connection(strapi), await windowOf(strapi, asked), locale));
};
