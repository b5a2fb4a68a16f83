import type { Strapi } from '../platform/strapi';
import type { JobService } from './job-service';

export type { JobService } from './job-service';
export type { JobOptions, Payload, Queue, Task } from './queue';

export const jobsOf = (strapi: Strapi): JobService => strapi.plugin('commerce').service('jobs');
