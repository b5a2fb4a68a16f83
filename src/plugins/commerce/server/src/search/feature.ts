import { jobsOf } from '../jobs';
import type { Feature } from '../platform/feature';
import { look, lookSoon, lookTask } from './actions/look';
import { sendTask } from './actions/mark-changed';
import { rebuildInSteps, rebuildTask } from './actions/rebuild';
import { sendChanges } from './actions/send-changes';
import { searchConnection } from './connections';
import { searchOf } from './index';
import { listen } from './listeners';
import { searchChange } from './schemas/search-change';
import { searchLink } from './schemas/search-link';
import { searchService } from './search-service';

const lookEvery = 5 * 60_000;

export const search: Feature = {
  name: 'search',
  records: [searchChange, searchLink],
  connections: searchConnection,
  service: searchService,
  bootstrap: async (strapi) => {
    if (!searchOf(strapi).engine) return;
    const jobs = jobsOf(strapi);
    jobs.registerTask(sendTask, () => sendChanges(strapi));
    jobs.registerTask(rebuildTask, () => rebuildInSteps(strapi));
    jobs.registerTask(lookTask, () => look(strapi));
    jobs.every(lookEvery, 'search.look-again', look);
    await lookSoon(strapi);
    listen(strapi);
  },
};
