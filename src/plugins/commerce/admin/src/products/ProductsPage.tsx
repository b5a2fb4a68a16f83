import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { NotLoaded } from '../page/Nothing';
import { useMay } from '../page/use-may';
import { useSaveFile } from '../page/use-save-file';
import { useWording } from '../wording';
import { BringFile } from './BringFile';
import { ImportReport } from './ImportReport';
import { useCommerceImportsQuery } from './products-api';

const watching = 1000;

const Imports = () => {
  const say = useWording();
  const {
    data: imports = [],
    isError,
    refetch,
  } = useCommerceImportsQuery(undefined, {
    refetchOnMountOrArgChange: true,
    pollingInterval: watching,
  });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <BringFile brought={() => void refetch()} />
      {isError && <NotLoaded content={say('products.failed')} again={() => void refetch()} />}
      {imports.map((made) => (
        <ImportReport key={made.id} made={made} />
      ))}
    </Flex>
  );
};

const ExportProducts = () => {
  const say = useWording();
  const { saveFile, saving } = useSaveFile();
  const download = () => saveFile('/commerce/products/export', 'products.csv');
  return (
    <Button variant="secondary" startIcon={<Download />} loading={saving} onClick={() => void download()}>
      {say('products.export')}
    </Button>
  );
};

/** Whole catalogs come in and go out as files. */
const ProductsPage = () => {
  const say = useWording();
  const [mayImport, mayExport] = [useMay('products.import'), useMay('products.export')];
  return (
    <Page.Main>
      <Page.Title>{say('products.title')}</Page.Title>
      <Layouts.Header
        title={say('products.title')}
        subtitle={say('products.about')}
        primaryAction={mayExport && <ExportProducts />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>
            {say('products.edit')}{' '}
            <Link tag={NavLink} to="/content-manager/collection-types/plugin::commerce.product">
              {say('products.content-manager')}
            </Link>
          </Typography>
          {mayImport && <Imports />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default ProductsPage;
