import { Box, Button, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import type { JobView } from '../../../server/src/jobs/contract';
import { Nothing, NotLoaded } from '../page/Nothing';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useCommerceJobsQuery, useRetryCommerceJobMutation } from './jobs-api';
import { JobsTable } from './JobsTable';

const statuses = ['waiting', 'running', 'failed'] as const;
const usualSize = 20;
/** Jobs come and go by themselves. */
const pollingInterval = 5000;

const JobsPage = () => {
  const say = useWording();
  const told = useTold();
  const mayRetry = useMay('jobs.retry');
  const [search, setSearch] = useSearchParams();
  const query = { pageSize: String(usualSize), ...Object.fromEntries(search) };
  const options = { pollingInterval, refetchOnMountOrArgChange: true };
  const { data: page, isError, refetch } = useCommerceJobsQuery(query, options);
  const [ask] = useRetryCommerceJobMutation();
  const status = search.get('status') ?? '';
  const retry = (job: JobView) => void told(ask(job.id), say('job.retried', { task: job.task }));
  const pagination = page?.meta.pagination;
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
          {isError && !page ? (
            <NotLoaded content={say('jobs.failed')} again={() => void refetch()} />
          ) : !page ? (
            <Page.Loading />
          ) : page.data.length ? (
            <Box>
              <JobsTable jobs={page.data} retry={mayRetry ? retry : undefined} />
              <Pagination.Root {...pagination} defaultPageSize={usualSize}>
                <Pagination.PageSize />
                <Pagination.Links />
              </Pagination.Root>
            </Box>
          ) : (
            <Nothing
              content={say(status ? 'jobs.none-found' : 'jobs.none')}
              action={
                status && (
                  <Button variant="secondary" onClick={() => setSearch({})}>
                    {say('jobs.show-all')}
                  </Button>
                )
              }
            />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default JobsPage;
