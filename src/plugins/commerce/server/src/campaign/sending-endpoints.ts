import { z } from '@strapi/utils';
import { endpoint } from '../platform/endpoint';
import { testCampaign } from './actions/preview-campaign';
import { pauseCampaign, resumeCampaign, scheduleCampaign, unscheduleCampaign } from './actions/schedule-campaign';
import { startCampaign } from './actions/start-campaign';
import { campaignParams, campaignView, scheduleBody, testBody, testView } from './contract';

const send = { staff: 'campaigns.send' } as const;
const nothing = z.strictObject({});

export const sendingEndpoints = [
  endpoint({
    name: 'campaigns.test',
    summary: 'Send the saved campaign to oneself, or to another address',
    method: 'POST',
    path: '/campaigns/:id/test',
    access: { staff: 'campaigns.manage' },
    params: campaignParams,
    body: testBody,
    answer: testView,
    run: ({ strapi, params, body, caller }) => testCampaign(strapi, params.id, body.to ?? caller.staff?.email),
  }),
  endpoint({
    name: 'campaigns.schedule',
    summary: 'Send it at a time; again, at another one',
    method: 'POST',
    path: '/campaigns/:id/schedule',
    access: send,
    params: campaignParams,
    body: scheduleBody,
    answer: campaignView,
    run: ({ strapi, params, body }) => scheduleCampaign(strapi, params.id, body.sendAt),
  }),
  endpoint({
    name: 'campaigns.unschedule',
    summary: 'Make it a draft again',
    method: 'POST',
    path: '/campaigns/:id/unschedule',
    access: send,
    params: campaignParams,
    body: nothing,
    answer: campaignView,
    run: ({ strapi, params }) => unscheduleCampaign(strapi, params.id),
  }),
  endpoint({
    name: 'campaigns.send',
    summary: 'Send it now',
    method: 'POST',
    path: '/campaigns/:id/send',
    access: send,
    params: campaignParams,
    body: nothing,
    answer: campaignView,
    status: 202,
    run: ({ strapi, params }) => startCampaign(strapi, params.id, ['draft', 'scheduled']),
  }),
  endpoint({
    name: 'campaigns.pause',
    summary: 'Send no more of it for now',
    method: 'POST',
    path: '/campaigns/:id/pause',
    access: send,
    params: campaignParams,
    body: nothing,
    answer: campaignView,
    run: ({ strapi, params }) => pauseCampaign(strapi, params.id),
  }),
  endpoint({
    name: 'campaigns.resume',
    summary: 'Go on with it',
    method: 'POST',
    path: '/campaigns/:id/resume',
    access: send,
    params: campaignParams,
    body: nothing,
    answer: campaignView,
    status: 202,
    run: ({ strapi, params }) => resumeCampaign(strapi, params.id),
  }),
];
