import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { ListBody } from '../page/ListBody';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { ExportRates } from './ExportRates';
import { ImportRates } from './ImportRates';
import { NewRate } from './NewRate';
import { ReadyMadeRates } from './ReadyMadeRates';
import { useCommerceTaxesQuery } from './taxes-api';
import { TaxesFilter } from './TaxesFilter';
import { TaxesTable } from './TaxesTable';

const pageSize = 50;

const TaxesPage = () => {
  const say = useWording();
  const mayManage = useMay('taxes.manage');
  const [search, setSearch] = useSearchParams();
  const filter: Readonly<Record<string, string>> = Object.fromEntries(search);
  const options = { refetchOnMountOrArgChange: true };
  const list = useCommerceTaxesQuery({ pageSize: String(pageSize), ...filter }, options);
  // Another question starts on its first page.
  const change = (difference: Readonly<Record<string, string>>) => {
    const asked = Object.entries({ ...filter, ...difference }).filter(([key, value]) => value && key !== 'page');
    setSearch(Object.fromEntries(asked));
  };
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
          {list.data && <TaxesFilter meta={list.data.meta} filter={filter} change={change} />}
          <ListBody
            list={list}
            failed={say('taxes.failed')}
            none={say(narrowed ? 'taxes.none-found' : 'taxes.none')}
            showAll={narrowed && { label: say('taxes.show-all'), all: () => setSearch({}) }}
            pageSize={pageSize}
          >
            {(rates) => <TaxesTable rates={rates} mayManage={mayManage} />}
          </ListBody>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default TaxesPage;
