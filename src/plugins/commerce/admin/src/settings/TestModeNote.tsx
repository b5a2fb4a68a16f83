import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { useCommerceConnectionsQuery } from './settings-api';

/** On every page of the shop: whether the money that is shown is real. */
export const TestModeNote = () => {
  const say = useWording();
  const may = useMay('settings.read');
  const { data = [] } = useCommerceConnectionsQuery(undefined, { skip: !may });
  const stateOf = (id: string) => data.find((connection) => connection.id === id)?.state;
  const play = stateOf('test-payments') === 'test';
  const stripe = stateOf('stripe');
  if (!play && stripe !== 'test') return null;
  const mixed = play && stripe === 'connected';
  return (
    <Box role="note" background={mixed ? 'danger100' : 'warning100'} paddingTop={2} paddingBottom={2} paddingLeft={7}>
      <Flex gap={2}>
        <WarningCircle fill={mixed ? 'danger600' : 'warning600'} aria-hidden />
        <Typography fontWeight="semiBold" textColor={mixed ? 'danger700' : 'warning700'}>
          {say('test-mode.title')}
        </Typography>
        <Typography textColor={mixed ? 'danger700' : 'warning700'}>
          {say(mixed ? 'test-mode.mixed' : 'test-mode.about')}
        </Typography>
      </Flex>
    </Box>
  );
};
