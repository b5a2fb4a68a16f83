import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { Nothing, NotLoaded } from '../page/Nothing';
import { useMay } from '../page/use-may';
import { useWording, type Wording } from '../wording';
import { EditGood } from './EditGood';
import { FilesTable } from './FilesTable';
import { useCommerceDigitalFilesQuery, useCommerceMailedGoodsQuery } from './fulfillment-api';
import { GoodsTable } from './GoodsTable';
import { UploadFile } from './UploadFile';

const Heading = ({ title, about }: { readonly title: Wording; readonly about: Wording }) => {
  const say = useWording();
  return (
    <Box>
      <Typography tag="h2" variant="beta">
        {say(title)}
      </Typography>
      <Typography tag="p" textColor="neutral600">
        {say(about)}
      </Typography>
    </Box>
  );
};

/** What is handed over without a parcel: private files, and messages with licence keys. */
const DigitalGoodsPage = () => {
  const say = useWording();
  const may = useMay('digital-goods.manage');
  const [search] = useSearchParams();
  const query = Object.fromEntries(search);
  const { data: files, isError, refetch } = useCommerceDigitalFilesQuery(query, { refetchOnMountOrArgChange: true });
  const { data: goods = [] } = useCommerceMailedGoodsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <Page.Title>{say('digital-goods.title')}</Page.Title>
      <Layouts.Header title={say('digital-goods.title')} subtitle={say('digital-goods.about')} />
      <Layouts.Content>
        {isError ? (
          <NotLoaded content={say('digital-goods.failed')} again={() => void refetch()} />
        ) : !files ? (
          <Page.Loading />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={8}>
            <Flex tag="section" direction="column" alignItems="stretch" gap={4}>
              <Flex justifyContent="space-between" gap={4}>
                <Heading title="files.title" about="files.about" />
                {may && <UploadFile />}
              </Flex>
              {files.data.length ? (
                <Box>
                  <FilesTable files={files.data} may={may} />
                  <Pagination.Root {...files.meta.pagination} defaultPageSize={50}>
                    <Pagination.PageSize />
                    <Pagination.Links />
                  </Pagination.Root>
                </Box>
              ) : (
                <Nothing content={say('files.none')} />
              )}
            </Flex>
            <Flex tag="section" direction="column" alignItems="stretch" gap={4}>
              <Flex justifyContent="space-between" gap={4}>
                <Heading title="goods.title" about="goods.about" />
                {may && <EditGood />}
              </Flex>
              {goods.length ? <GoodsTable goods={goods} may={may} /> : <Nothing content={say('goods.none')} />}
            </Flex>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export default DigitalGoodsPage;
