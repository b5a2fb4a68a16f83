import { z } from '@strapi/utils';

/** BCP 47, as far as languages and regions go: `de`, `de-AT`. */
export const localeShape = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a locale');
