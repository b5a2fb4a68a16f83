import { z } from '@strapi/utils';
import { endpoint } from '../platform/endpoint';
import { downloadFile } from './actions/download-file';
import { tokenParams } from './contract';
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
];
