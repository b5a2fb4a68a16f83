import { Badge, Box, Flex, ProgressBar, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ProductImportView } from '../../../server/src/catalog/product-contract';
import { Head } from '../page/Head';
import { useWording } from '../wording';
import { tone } from '../page/tone';

const tones = {
  waiting: tone.calm,
  running: tone.new,
  done: tone.good,
  failed: tone.bad,
} as const;

const columns = ['products.row', 'products.column', 'products.message'] as const;

const Problems = ({ problems, label }: { readonly problems: ProductImportView['problems']; readonly label: string }) =>
  problems.length ? (
    <Box paddingTop={4} role="region" aria-label={label}>
      <Box paddingBottom={2}>
        <Typography tag="h4" fontWeight="semiBold">
          {label}
        </Typography>
      </Box>
      <Table colCount={columns.length} rowCount={problems.length + 1}>
        <Head columns={columns} />
        <Tbody>
          {problems.map(({ row, column, message }, index) => (
            <Tr key={index}>
              <Td>
                <Typography>{row}</Typography>
              </Td>
              <Td>
                <Typography fontWeight="semiBold">{column}</Typography>
              </Td>
              <Td>
                <Typography style={{ whiteSpace: 'normal' }}>{message}</Typography>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Box>
  ) : null;

/** What has become of one file: how far it is, what it did, and what is wrong in it. */
export const ImportReport = ({ made }: { readonly made: ProductImportView }) => {
  const say = useWording();
  const { formatDate } = useIntl();
  const { fileName, status, percent, dryRun, created, updated, unchanged, problems, problemCount, notices } = made;
  const open = status === 'waiting' || status === 'running';
  return (
    <Box tag="article" aria-label={fileName} background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Flex gap={3}>
          <Typography tag="h3" variant="delta">
            {fileName}
          </Typography>
          <Badge {...tones[status]}>{say(`products.status.${status}`)}</Badge>
          {dryRun && <Badge>{say('products.tried')}</Badge>}
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {[formatDate(made.startedAt, { dateStyle: 'medium', timeStyle: 'short' }), made.startedBy]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </Flex>
      {open && (
        <Box paddingTop={4}>
          <ProgressBar value={percent} aria-label={say('products.progress', { percent })} />
        </Box>
      )}
      {made.failure && (
        <Typography tag="p" textColor="danger700" style={{ paddingTop: '1.2rem' }}>
          {made.failure}
        </Typography>
      )}
      {status === 'done' && (
        <Typography tag="p" style={{ paddingTop: '1.2rem' }}>
          {say(dryRun ? 'products.would' : 'products.did', { created, updated, unchanged, problems: problemCount })}
        </Typography>
      )}
      <Problems problems={problems} label={say('products.problems', { count: problemCount })} />
      <Problems problems={notices} label={say('products.notices', { count: notices.length })} />
    </Box>
  );
};
