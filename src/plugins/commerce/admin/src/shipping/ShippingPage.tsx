import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { Nothing, NotLoaded } from '../page/Nothing';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { useCommerceShippingZonesQuery } from './shipping-api';
import { ZonePanel } from './ZonePanel';

/** Until there is a method, buyers are offered the built-in flat rate. */
const FlatRateNote = () => {
  const say = useWording();
  return (
    <Box background="primary100" borderColor="primary200" hasRadius padding={4}>
      <Typography>{say('shipping.flat-rate-note')}</Typography>
    </Box>
  );
};

const ShippingPage = () => {
  const say = useWording();
  const mayManage = useMay('shipping.manage');
  const {
    data: zones,
    isError,
    refetch,
  } = useCommerceShippingZonesQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  const create = mayManage && (
    <LinkButton tag={NavLink} to="zones/new" startIcon={<Plus />}>
      {say('shipping.new-zone')}
    </LinkButton>
  );
  const hasMethods = zones?.some(({ methods }) => methods.length);
  return (
    <Page.Main>
      <Page.Title>{say('shipping.title')}</Page.Title>
      <Layouts.Header title={say('shipping.title')} subtitle={say('shipping.about')} primaryAction={create} />
      <Layouts.Content>
        {isError && !zones ? (
          <NotLoaded content={say('shipping.failed')} again={() => void refetch()} />
        ) : !zones ? (
          <Page.Loading />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={6}>
            {!hasMethods && <FlatRateNote />}
            {zones.map((zone) => (
              <ZonePanel key={zone.id} zone={zone} mayManage={mayManage} />
            ))}
            {!zones.length && <Nothing content={say('shipping.none')} />}
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export default ShippingPage;
