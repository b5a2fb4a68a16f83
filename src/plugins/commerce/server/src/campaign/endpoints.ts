import { z } from '@strapi/utils';
import { endpoint, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { checkCampaign, showAudience } from './actions/check-campaign';
import { findItems } from './actions/find-items';
import { makeCode } from './actions/make-code';
import {
  changeCampaign,
  createCampaign,
  listCampaigns,
  removeCampaign,
  replicateCampaign,
  showCampaign,
} from './actions/manage-campaigns';
import { previewCampaign } from './actions/preview-campaign';
import { reportCampaign, showRecipients } from './actions/report-campaign';
import {
  audienceBody,
  audienceView,
  campaignBody,
  campaignChange,
  campaignParams,
  campaignsQuery,
  campaignView,
  checklistQuery,
  checklistView,
  codeBody,
  itemsQuery,
  itemView,
  listedCampaignView,
  previewBody,
  previewView,
  recipientsQuery,
  recipientView,
  reportView,
} from './contract';

const read = { staff: 'campaigns.read' } as const;
const manage = { staff: 'campaigns.manage' } as const;
/** body.blocks[n].items[n] */
const depth = 6;

export const campaignEndpoints = [
  endpoint({
    name: 'campaigns.list',
    summary: 'Campaigns, the last changed first',
    method: 'GET',
    path: '/campaigns',
    access: read,
    query: campaignsQuery,
    answer: z.array(listedCampaignView),
    meta: pagesMeta,
    run: async ({ strapi, query }) => {
      const { rows, total } = await listCampaigns(strapi, query);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'campaigns.create',
    summary: 'Begin to write a campaign',
    method: 'POST',
    path: '/campaigns',
    access: manage,
    body: campaignBody,
    depth,
    answer: campaignView,
    status: 201,
    run: ({ strapi, body }) => createCampaign(strapi, body),
  }),
  endpoint({
    name: 'campaigns.audience',
    summary: 'How many an audience is',
    method: 'POST',
    path: '/campaign-audience',
    access: read,
    body: audienceBody,
    answer: audienceView,
    run: ({ strapi, body }) => showAudience(strapi, body.audience),
  }),
  endpoint({
    name: 'campaigns.items',
    summary: 'What can be shown in a campaign: found by words, or one entry',
    method: 'GET',
    path: '/campaign-items',
    access: read,
    query: itemsQuery,
    answer: z.array(itemView),
    run: ({ strapi, query }) => findItems(strapi, query),
  }),
  endpoint({
    name: 'campaigns.show',
    summary: 'A campaign',
    method: 'GET',
    path: '/campaigns/:id',
    access: read,
    params: campaignParams,
    answer: campaignView,
    run: ({ strapi, params }) => showCampaign(strapi, params.id),
  }),
  endpoint({
    name: 'campaigns.change',
    summary: 'Change a draft',
    method: 'PATCH',
    path: '/campaigns/:id',
    access: manage,
    params: campaignParams,
    body: campaignChange,
    depth,
    answer: campaignView,
    run: ({ strapi, params, body }) => changeCampaign(strapi, params.id, body),
  }),
  // Strapi's admin client knows no PATCH.
  endpoint({
    name: 'campaigns.replace',
    summary: 'Change a draft as a whole',
    method: 'PUT',
    path: '/campaigns/:id',
    access: manage,
    params: campaignParams,
    body: campaignBody,
    depth,
    answer: campaignView,
    run: ({ strapi, params, body }) => changeCampaign(strapi, params.id, body),
  }),
  endpoint({
    name: 'campaigns.remove',
    summary: 'Remove a draft',
    method: 'DELETE',
    path: '/campaigns/:id',
    access: manage,
    params: campaignParams,
    answer: z.object({ id: z.string() }),
    run: async ({ strapi, params }) => {
      await removeCampaign(strapi, params.id);
      return { id: params.id };
    },
  }),
  endpoint({
    name: 'campaigns.replicate',
    summary: 'A draft of the same contents',
    method: 'POST',
    path: '/campaigns/:id/replicate',
    access: manage,
    params: campaignParams,
    body: z.strictObject({}),
    answer: campaignView,
    status: 201,
    run: ({ strapi, params }) => replicateCampaign(strapi, params.id),
  }),
  endpoint({
    name: 'campaigns.makeCode',
    summary: 'Make a promotion with a code for a draft',
    method: 'POST',
    path: '/campaigns/:id/code',
    access: manage,
    params: campaignParams,
    body: codeBody,
    answer: campaignView,
    status: 201,
    run: ({ strapi, params, body }) => makeCode(strapi, params.id, body),
  }),
  endpoint({
    name: 'campaigns.preview',
    summary: 'The mail as it would go out now, with what is being written',
    method: 'POST',
    path: '/campaigns/:id/preview',
    access: read,
    params: campaignParams,
    body: previewBody,
    depth,
    answer: previewView,
    run: ({ strapi, params, body }) => previewCampaign(strapi, params.id, body),
  }),
  endpoint({
    name: 'campaigns.checklist',
    summary: 'What is to be put right before it is sent, and what is worth a look',
    method: 'GET',
    path: '/campaigns/:id/checklist',
    access: read,
    params: campaignParams,
    query: checklistQuery,
    answer: checklistView,
    run: ({ strapi, params, query }) => checkCampaign(strapi, params.id, query.final === 'true'),
  }),
  endpoint({
    name: 'campaigns.recipients',
    summary: 'Whom a campaign was begun for, and what became of their mails',
    method: 'GET',
    path: '/campaigns/:id/recipients',
    access: read,
    params: campaignParams,
    query: recipientsQuery,
    answer: z.array(recipientView),
    meta: pagesMeta,
    run: async ({ strapi, params, query }) => {
      const { rows, total } = await showRecipients(strapi, params.id, query);
      return withMeta(rows, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'campaigns.report',
    summary: 'What came of a campaign: mails, people who left, orders and revenue',
    method: 'GET',
    path: '/campaigns/:id/report',
    access: read,
    params: campaignParams,
    answer: reportView,
    run: ({ strapi, params }) => reportCampaign(strapi, params.id),
  }),
];
