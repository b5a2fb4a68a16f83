import { z } from '@strapi/utils';
import { endpoint, withMeta } from '../platform/endpoint';
import { pagesMeta, paginationOf } from '../platform/paging';
import { CommerceError } from '../platform/errors';
import { jobListQuery, jobParams, jobView, retried } from './contract';
import { jobsOf } from './index';

export const jobEndpoints = [
  endpoint({
    name: 'jobs.list',
    summary: 'Jobs that are not done, the latest first',
    method: 'GET',
    path: '/jobs',
    access: { staff: 'jobs.read' },
    query: jobListQuery,
    answer: z.array(jobView),
    meta: pagesMeta,
    run: async ({ strapi, query }) => {
      const { rows, total } = await jobsOf(strapi).list(query);
      const views = rows.map((job) => ({ ...job, runAt: new Date(job.runAt).toISOString() }));
      return withMeta(views, { pagination: paginationOf(query, total) });
    },
  }),
  endpoint({
    name: 'jobs.retry',
    summary: 'Let a failed job run again',
    method: 'POST',
    path: '/jobs/:id/retry',
    access: { staff: 'jobs.retry' },
    params: jobParams,
    answer: retried,
    run: async ({ strapi, params }) => {
      if (!(await jobsOf(strapi).retry(params.id))) {
        throw new CommerceError('not-found', 'job.not-found', 'There is no failed job with this id.');
      }
      return { id: params.id, status: 'waiting' };
    },
  }),
];
