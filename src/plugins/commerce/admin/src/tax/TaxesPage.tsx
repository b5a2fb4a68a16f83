import { Box, Button, Flex } from '@strapi/design-system';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { Nothing, NotLoaded } from '../page/Nothing';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { ExportRates } from './ExportRates';
import { ImportRates } from './ImportRates';
import { NewRate } from './NewRate';
import { ReadyMadeRates } from './ReadyMadeRates';
import { useCommerceTaxesQuery } from './taxes-api';
import { TaxesFilter } from './TaxesFilter';
import { TaxesTable } from './TaxesTable';

const usualSize = 50;

const TaxesPage = () => {
  const say = useWording();
  const mayManage = useMay('taxes.manage');
  const [search, setSearch] = useSearchParams();
  const filter: Readonly<Record<string, string>> = Object.fromEntries(search);
  const options = { refetchOnMountOrArgChange: true };
  const { data: page, isError, refetch } = useCommerceTaxesQuery({ pageSize: String(usualSize), ...filter }, options);
  // Another question starts on its first page.
  const change = (difference: Readonly<Record<string, string>>) => {
    const asked = Object.entries({ ...filter, ...difference }).filter(([key, value]) => value && key !== 'page');
    setSearch(Object.fromEntries(asked));
  };
  const pagination = page?.meta.pagination;
  const narrowed = ['q', 'country', 'category'].some((key) => filter[key]);
  return (
    <Page.Main>
      <Page.Title>{say('taxes.title')}</Page.Title>
      <Layouts.Header
        title={say('taxes.title')}
        subtitle={say('taxes.about')}
        primaryAction={
          <Flex gap={2} wrap="wrap" justifyContent="flex-end">
            <ExportRates />
            {mayManage && <ImportRates />}
            {mayManage && <ReadyMadeRates />}
            {mayManage && <NewRate key={filter.country} country={filter.country ?? ''} />}
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {page && <TaxesFilter meta={page.meta} filter={filter} change={change} />}
          {isError && !page ? (
            <NotLoaded content={say('taxes.failed')} again={() => void refetch()} />
          ) : !page ? (
            <Page.Loading />
          ) : page.data.length ? (
            <Box>
              <TaxesTable rates={page.data} mayManage={mayManage} />
              <Pagination.Root {...pagination} defaultPageSize={usualSize}>
                <Pagination.PageSize />
                <Pagination.Links />
              </Pagination.Root>
            </Box>
          ) : (
            <Nothing
              content={say(narrowed ? 'taxes.none-found' : 'taxes.none')}
              action={
                narrowed && (
                  <Button variant="secondary" onClick={() => setSearch({})}>
                    {say('taxes.show-all')}
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

export default TaxesPage;
