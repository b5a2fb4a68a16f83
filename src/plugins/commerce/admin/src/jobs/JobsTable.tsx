import { Badge, Button, Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { JobView } from '../../../server/src/jobs/contract';
import { Head } from '../page/Head';
import { TwoLines } from '../page/TwoLines';
import { useWording } from '../wording';
import { tone } from '../page/tone';

const tones = {
  waiting: tone.calm,
  running: tone.new,
  failed: tone.bad,
} as const;

const columns = ['job.task', 'job.status', 'job.attempts', 'job.next-run', 'job.error'] as const;

const JobRow = ({ job, retry }: { readonly job: JobView; readonly retry: (() => void) | undefined }) => {
  const say = useWording();
  const { formatDate, formatNumber } = useIntl();
  return (
    <Tr>
      <Td>
        <Typography fontWeight="semiBold">{job.task}</Typography>
        {job.key && <TwoLines text={job.key} />}
      </Td>
      <Td>
        <Badge {...tones[job.status]}>{say(`job-status.${job.status}`)}</Badge>
      </Td>
      <Td>
        <Typography>{formatNumber(job.attempts)}</Typography>
      </Td>
      <Td>
        <Typography>
          {job.status === 'waiting' ? formatDate(job.runAt, { dateStyle: 'medium', timeStyle: 'medium' }) : '–'}
        </Typography>
      </Td>
      <Td>{job.error ? <TwoLines text={job.error} /> : <Typography textColor="neutral600">–</Typography>}</Td>
      {retry && (
        <Td>
          <Flex justifyContent="flex-end">
            {job.status === 'failed' && (
              <Button
                variant="secondary"
                size="S"
                startIcon={<ArrowClockwise />}
                aria-label={say('job.retry-of', { task: job.task })}
                onClick={retry}
              >
                {say('job.retry')}
              </Button>
            )}
          </Flex>
        </Td>
      )}
    </Tr>
  );
};

interface JobsTableProps {
  readonly jobs: readonly JobView[];
  /** Undefined for those who may only look. */
  readonly retry: ((job: JobView) => void) | undefined;
}

export const JobsTable = ({ jobs, retry }: JobsTableProps) => (
  <Table colCount={columns.length + (retry ? 1 : 0)} rowCount={jobs.length + 1}>
    <Head columns={columns} {...(retry && { actions: 'job.actions' as const })} />
    <Tbody>
      {jobs.map((job) => (
        <JobRow key={job.id} job={job} retry={retry && (() => retry(job))} />
      ))}
    </Tbody>
  </Table>
);
