import { adminApi } from '@strapi/strapi/admin';
import type { JobView } from '../../../server/src/jobs/contract';
import type { Paged } from '../page/paged';

export type JobsPage = Paged<JobView>;

const jobsApi = adminApi.enhanceEndpoints({ addTagTypes: ['CommerceJobs'] }).injectEndpoints({
  endpoints: (build) => ({
    commerceJobs: build.query<JobsPage, Readonly<Record<string, string>>>({
      query: (params) => ({ url: '/commerce/jobs', method: 'GET', config: { params } }),
      transformResponse: (page: JobsPage) => page,
      providesTags: ['CommerceJobs'],
    }),
    retryCommerceJob: build.mutation<unknown, string>({
      query: (id) => ({ url: `/commerce/jobs/${encodeURIComponent(id)}/retry`, method: 'POST' }),
      invalidatesTags: ['CommerceJobs'],
    }),
  }),
});

export const { useCommerceJobsQuery, useRetryCommerceJobMutation } = jobsApi;
