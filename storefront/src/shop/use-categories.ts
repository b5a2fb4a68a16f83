import type { Answer } from 'strapi-plugin-headless-commerce/client';
import { shop } from './client';
import { type Asked, useAnswer } from './use-answer';

type Categories = Answer<'catalogCategories'>;
let asked: Promise<Categories> | undefined;

/** The tree of categories: asked for once, whoever shows it; again after a failure. */
export const useCategories = (): Asked<Categories> =>
  useAnswer('categories', () => {
    asked ??= shop.catalogCategories();
    asked.catch(() => (asked = undefined));
    return asked;
  });
