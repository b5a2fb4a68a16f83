import type { Core } from '@strapi/strapi';
import type { JobService, Task } from '../../src/plugins/commerce/server/src/jobs';

export const jobsIn = (strapi: Core.Strapi): JobService => strapi.plugin('commerce').service('jobs');

/** Adds a task where a shop adds its own: before it answers. */
export const withTask =
  (name: string, task: Task) =>
  (strapi: Core.Strapi): void =>
    jobsIn(strapi).registerTask(name, task);
