import type { Strapi } from '../platform/strapi';
import type { JobService } from './job-service';

export type { JobService } from './job-service';
export { type Expression, type JobOptions, type Payload, type Queue, type Task, tries } from './queue';

export const jobsOf = (strapi: Strapi): JobService => strapi.plugin('commerce').service('jobs');
