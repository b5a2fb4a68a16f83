import { Badge, Box, Flex, Grid, Typography } from '@strapi/design-system';
import type { WholeCustomerView } from '../../../server/src/customer/contract';
import { AddressLines } from '../orders/AddressLines';
import { Panel } from '../orders/Panel';
import { useWording } from '../wording';

export const CustomerAddresses = ({ addresses }: Pick<WholeCustomerView, 'addresses'>) => {
  const say = useWording();
  return (
    <Panel title={say('customer.addresses')}>
      {addresses.length ? (
        <Grid.Root gap={4}>
          {addresses.map(({ id, defaultShipping, defaultBilling, ...address }) => (
            <Grid.Item key={id} col={6} xs={12} alignItems="stretch">
              <Box borderColor="neutral200" hasRadius padding={4} width="100%">
                <AddressLines address={address} />
                <Flex gap={1} paddingTop={2} wrap="wrap">
                  {defaultShipping && <Badge>{say('customer.default-shipping')}</Badge>}
                  {defaultBilling && <Badge>{say('customer.default-billing')}</Badge>}
                </Flex>
              </Box>
            </Grid.Item>
          ))}
        </Grid.Root>
      ) : (
        <Typography textColor="neutral600">{say('customer.no-addresses')}</Typography>
      )}
    </Panel>
  );
};
