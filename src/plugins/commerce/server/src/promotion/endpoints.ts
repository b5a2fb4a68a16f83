import { z } from '@strapi/utils';
import { findChoices } from '../catalog';
import { bare, endpoint, withMeta } from '../platform/endpoint';
import { connection } from '../platform/strapi';
import { type PageAsked, pagesMeta, paginationOf } from '../platform/paging';
import { exportCodes, listCodes, makeCodes } from './actions/manage-codes';
import {
  createPromotion,
  listPromotions,
  readPromotion,
  removePromotion,
  replacePromotion,
} from './actions/manage-promotions';
import { listRules } from './actions/rules-of';
import {
  choicesQuery,
  choiceView,
  codesBody,
  codeView,
  idParams,
  madeCodesView,
  pageQuery,
  promotionBody,
  promotionView,
  rulesView,
} from './contract';

const read = { staff: 'promotions.read' } as const;
const manage = { staff: 'promotions.manage' } as const;

/** body.conditions[n].settings.amounts.EUR, and one more for rules of a shop's own. */
const depth = 6;

const paged = ({ rows, total }: { rows: unknown[]; total: number }, query: PageAsked) =>
  withMeta(rows, { pagination: paginationOf(query, total) });

export const promotionEndpoints = [
  endpoint({
    name: 'promotions.rules',
    summary: 'What a promotion can be made of',
    method: 'GET',
    path: '/promotion-rules',
    access: read,
    answer: rulesView,
    run: async ({ strapi }) => listRules(strapi),
  }),
  endpoint({
    name: 'promotions.choices',
    summary: 'Products, SKUs, categories, tags and content types that a rule may name',
    method: 'GET',
    path: '/promotion-choices',
    access: read,
    query: choicesQuery,
    answer: z.array(choiceView),
    run: ({ strapi, query }) => findChoices(strapi, connection(strapi), query),
  }),
  endpoint({
    name: 'promotions.list',
    summary: 'Promotions, in the order in which they apply',
    method: 'GET',
    path: '/promotions',
    access: read,
    query: pageQuery,
    answer: z.array(promotionView),
    meta: pagesMeta,
    run: async ({ strapi, query }) => paged(await listPromotions(strapi, query), query),
  }),
  endpoint({
    name: 'promotions.create',
    summary: 'Make a promotion',
    method: 'POST',
    path: '/promotions',
    access: manage,
    body: promotionBody,
    depth,
    answer: promotionView,
    status: 201,
    run: ({ strapi, body }) => createPromotion(strapi, body),
  }),
  endpoint({
    name: 'promotions.show',
    summary: 'A promotion',
    method: 'GET',
    path: '/promotions/:id',
    access: read,
    params: idParams,
    answer: promotionView,
    run: ({ strapi, params }) => readPromotion(strapi, params.id),
  }),
  endpoint({
    name: 'promotions.replace',
    summary: 'Change a promotion as a whole',
    method: 'PUT',
    path: '/promotions/:id',
    access: manage,
    params: idParams,
    body: promotionBody,
    depth,
    answer: promotionView,
    run: ({ strapi, params, body }) => replacePromotion(strapi, params.id, body),
  }),
  endpoint({
    name: 'promotions.remove',
    summary: 'Remove a promotion that no order uses, and its codes',
    method: 'DELETE',
    path: '/promotions/:id',
    access: manage,
    params: idParams,
    answer: z.object({ id: z.string() }),
    run: async ({ strapi, params }) => {
      await removePromotion(strapi, params.id);
      return { id: params.id };
    },
  }),
  endpoint({
    name: 'promotions.codes',
    summary: 'Codes of a promotion, the newest first',
    method: 'GET',
    path: '/promotions/:id/codes',
    access: read,
    params: idParams,
    query: pageQuery,
    answer: z.array(codeView),
    meta: pagesMeta,
    run: async ({ strapi, params, query }) => paged(await listCodes(strapi, params.id, query), query),
  }),
  endpoint({
    name: 'promotions.makeCodes',
    summary: 'Make one code by its name, or many unique ones',
    method: 'POST',
    path: '/promotions/:id/codes',
    access: manage,
    params: idParams,
    body: codesBody,
    answer: madeCodesView,
    status: 201,
    run: ({ strapi, params, body }) => makeCodes(strapi, params.id, body),
  }),
  endpoint({
    name: 'promotions.exportCodes',
    summary: 'All codes of a promotion, as CSV',
    method: 'GET',
    path: '/promotions/:id/codes.csv',
    access: read,
    params: idParams,
    answer: z.string(),
    contentType: 'text/csv',
    run: async ({ strapi, params }) => bare(await exportCodes(strapi, params.id)),
  }),
];
