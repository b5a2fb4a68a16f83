import { Box, Button, Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Page, Pagination } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { Panel } from '../orders/Panel';
import { Head } from '../page/Head';
import { Nothing, NotLoaded } from '../page/Nothing';
import { usualSize } from '../page/paged';
import { useSaveFile } from '../page/use-save-file';
import { useWording } from '../wording';
import { MakeCodes } from './MakeCodes';
import { useCommerceCodesQuery } from './promotions-api';

const columns = ['codes.code', 'codes.uses', 'codes.created'] as const;

/** The codes of a promotion, with the orders that use each. */
export const CodesPanel = ({ id, mayManage }: { readonly id: string; readonly mayManage: boolean }) => {
  const say = useWording();
  const { formatDate, formatNumber } = useIntl();
  const [search] = useSearchParams();
  const query = { id, pageSize: String(usualSize), ...Object.fromEntries(search) };
  const { data: page, isError, refetch } = useCommerceCodesQuery(query, { refetchOnMountOrArgChange: true });
  const { saveFile } = useSaveFile();
  const exported = () => saveFile(`/commerce/promotions/${id}/codes.csv`, `codes-${id}.csv`);
  if (isError && !page) return <NotLoaded content={say('codes.failed')} again={() => void refetch()} />;
  if (!page) return <Page.Loading />;
  return (
    <Flex direction="column" alignItems="stretch" gap={5} background="neutral100">
      {mayManage && (
        <Panel>
          <MakeCodes id={id} />
        </Panel>
      )}
      {page.data.length ? (
        <Box>
          <Flex justifyContent="space-between" paddingBottom={3}>
            <Typography textColor="neutral600">{say('codes.total', { count: page.meta.pagination.total })}</Typography>
            <Button variant="tertiary" startIcon={<Download />} onClick={() => void exported()}>
              {say('codes.export')}
            </Button>
          </Flex>
          <Table colCount={columns.length} rowCount={page.data.length + 1}>
            <Head columns={columns} />
            <Tbody>
              {page.data.map(({ id: key, code, uses, usageLimit, createdAt }) => (
                <Tr key={key}>
                  <Td>
                    <Typography fontWeight="semiBold">{code}</Typography>
                  </Td>
                  <Td>
                    <Typography>
                      {usageLimit === null ? formatNumber(uses) : `${formatNumber(uses)} / ${formatNumber(usageLimit)}`}
                    </Typography>
                  </Td>
                  <Td>
                    <Typography>{formatDate(createdAt, { dateStyle: 'medium', timeStyle: 'short' })}</Typography>
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
          <Pagination.Root {...page.meta.pagination} defaultPageSize={usualSize}>
            <Pagination.PageSize />
            <Pagination.Links />
          </Pagination.Root>
        </Box>
      ) : (
        <Nothing content={say('codes.none')} />
      )}
    </Flex>
  );
};
