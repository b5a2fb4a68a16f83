import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import type { JobView } from '../../../server/src/jobs/contract';
import { ListBody } from '../page/ListBody';
import { usualSize } from '../page/paged';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useCommerceJobsQuery, useRetryCommerceJobMutation } from './jobs-api';
import { JobsTable } from './JobsTable';

const statuses = ['waiting', 'running', 'failed'] as const;
/** Jobs come and go by themselves. */
const pollingInterval = 5000;

const JobsPage = () => {
  const say = useWording();
  const told = useTold();
  const mayRetry = useMay('jobs.retry');
  const [search, setSearch] = useSearchParams();
  const query = { pageSize: String(usualSize), ...Object.fromEntries(search) };
  const options = { pollingInterval, refetchOnMountOrArgChange: true };
  const list = useCommerceJobsQuery(query, options);
  const [ask] = useRetryCommerceJobMutation();
  const status = search.get('status') ?? '';
  const retry = (job: JobView) => void told(ask(job.id), say('job.retried', { task: job.task }));
  return (
    <Page.Main>
      <Page.Title>{say('jobs.title')}</Page.Title>
      <Layouts.Header title={say('jobs.title')} subtitle={say('jobs.about')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Box width="17rem">
            <SingleSelect
              size="S"
              aria-label={say('jobs.any-status')}
              placeholder={say('jobs.any-status')}
              value={status}
              onChange={(value) => setSearch({ status: String(value) })}
              onClear={() => setSearch({})}
            >
              {statuses.map((each) => (
                <SingleSelectOption key={each} value={each}>
                  {say(`job-status.${each}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          <ListBody
            list={list}
            failed={say('jobs.failed')}
            none={say(status ? 'jobs.none-found' : 'jobs.none')}
            showAll={status !== '' && { label: say('jobs.show-all'), all: () => setSearch({}) }}
          >
            {(jobs) => <JobsTable jobs={jobs} retry={mayRetry ? retry : undefined} />}
          </ListBody>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default JobsPage;
