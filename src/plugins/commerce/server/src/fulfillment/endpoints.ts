import { z } from '@strapi/utils';
import { endpoint } from '../platform/endpoint';
import { downloadFile } from './actions/download-file';
import { receiveNews } from './actions/hear-news';
import { providerParams, tokenParams, webhookAnswer } from './contract';
import { downloadLimits } from './limits';

export const fulfillmentEndpoints = [
  endpoint({
    name: 'download.file',
    summary: 'What was bought, by its link: the bytes, or the way to them (302)',
    method: 'GET',
    path: '/downloads/:token',
    access: 'open',
    limits: downloadLimits,
    params: tokenParams,
    answer: z.unknown(),
    contentType: 'application/octet-stream',
    run: ({ strapi, params, http }) => downloadFile(strapi, params.token, http),
  }),
  endpoint({
    name: 'fulfillment.webhook',
    summary: 'A fulfiller tells what became of an order',
    method: 'POST',
    path: '/fulfillments/:provider/webhook',
    access: 'open',
    params: providerParams,
    raw: 256 * 1024,
    answer: webhookAnswer,
    run: async ({ strapi, params, raw }) => {
      await receiveNews(strapi, params.provider, raw);
      return { received: true };
    },
  }),
];
