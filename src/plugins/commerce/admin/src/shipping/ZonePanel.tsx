import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Pencil, Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { ZoneView } from '../../../server/src/shipping/contract';
import { useWording } from '../wording';
import { MethodsTable } from './MethodsTable';
import { RemoveButton } from './RemoveButton';
import { useRemoveCommerceShippingZoneMutation } from './shipping-api';
import { usePlacesText } from './use-places-text';

/** A zone with its methods. */
export const ZonePanel = ({ zone, mayManage }: { readonly zone: ZoneView; readonly mayManage: boolean }) => {
  const say = useWording();
  const places = usePlacesText();
  const [remove] = useRemoveCommerceShippingZoneMutation();
  return (
    <Box tag="section" aria-label={zone.name} background="neutral0" hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} padding={6}>
        <Box>
          <Typography tag="h2" variant="delta">
            {zone.name}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {places(zone.places)}
          </Typography>
        </Box>
        {mayManage && (
          <Flex gap={2} shrink={0}>
            <RemoveButton
              label={say('shipping.remove-named', { name: zone.name })}
              sure={say('shipping.remove-zone-sure')}
              remove={() => remove(zone.id)}
            />
            <LinkButton tag={NavLink} to={`zones/${zone.id}`} variant="tertiary" startIcon={<Pencil />}>
              {say('shipping.edit-zone')}
            </LinkButton>
            <LinkButton tag={NavLink} to={`methods/new?zone=${zone.id}`} variant="secondary" startIcon={<Plus />}>
              {say('shipping.new-method')}
            </LinkButton>
          </Flex>
        )}
      </Flex>
      {zone.methods.length ? (
        <MethodsTable methods={zone.methods} mayManage={mayManage} />
      ) : (
        <Box paddingLeft={6} paddingRight={6} paddingBottom={6}>
          <Typography textColor="neutral600">{say('shipping.no-methods')}</Typography>
        </Box>
      )}
    </Box>
  );
};
