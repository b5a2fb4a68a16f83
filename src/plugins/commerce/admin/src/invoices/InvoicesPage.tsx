import { Button, Flex, LinkButton } from '@strapi/design-system';
import { Download, Pencil } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useSearchParams } from 'react-router-dom';
import { ListBody } from '../page/ListBody';
import { usualSize } from '../page/paged';
import { useMay } from '../page/use-may';
import { useSaveFile } from '../page/use-save-file';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { InvoicesFilter } from './InvoicesFilter';
import { InvoicesTable } from './InvoicesTable';
import { LegalWarning } from './LegalWarning';
import { useCommerceInvoicesQuery } from './invoices-api';

const filters = ['q', 'kind', 'from', 'to'];

const InvoicesPage = () => {
  const say = useWording();
  const mayChange = useMay('invoices.legal');
  const { saveFile } = useSaveFile();
  const [search, setSearch] = useSearchParams();
  const asked: Readonly<Record<string, string>> = Object.fromEntries([...search].filter(([, value]) => value));
  const narrowing = Object.fromEntries(Object.entries(asked).filter(([key]) => filters.includes(key)));
  const options = { refetchOnMountOrArgChange: true };
  const list = useCommerceInvoicesQuery({ pageSize: String(usualSize), ...asked }, options);
  // Another question starts on its first page.
  const change = (difference: Readonly<Record<string, string>>) =>
    setSearch(
      Object.fromEntries(Object.entries({ ...asked, ...difference }).filter(([key, value]) => value && key !== 'page')),
    );
  const narrowed = Object.keys(narrowing).length > 0;
  return (
    <Page.Main>
      <Page.Title>{say('invoices.title')}</Page.Title>
      <Layouts.Header
        title={say('invoices.title')}
        subtitle={say('invoices.about')}
        primaryAction={
          <Flex gap={2}>
            <Button
              variant="tertiary"
              startIcon={<Download />}
              onClick={() => void saveFile('/commerce/invoices.csv', 'invoices.csv', narrowing)}
            >
              {say('invoices.export')}
            </Button>
            {mayChange && (
              <LinkButton tag={NavLink} variant="secondary" startIcon={<Pencil />} to={`/plugins/${pluginId}/legal`}>
                {say('legal.title')}
              </LinkButton>
            )}
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <LegalWarning />
          <InvoicesFilter filter={asked} change={change} />
          <ListBody
            list={list}
            failed={say('invoices.failed')}
            none={say(narrowed ? 'invoices.none-found' : 'invoices.none')}
            showAll={narrowed && { label: say('invoices.show-all'), all: () => setSearch({}) }}
          >
            {(invoices) => <InvoicesTable invoices={invoices} />}
          </ListBody>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default InvoicesPage;
