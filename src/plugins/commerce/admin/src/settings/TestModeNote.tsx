import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useWording } from '../wording';
import { useCommercePaymentModeQuery } from './settings-api';

/** On every page of the shop: whether the money that is shown is real. */
export const TestModeNote = () => {
  const say = useWording();
  const { data: { mode } = { mode: 'live' } } = useCommercePaymentModeQuery();
  if (mode === 'live') return null;
  const mixed = mode === 'mixed';
  return (
    <Box role="note" background={mixed ? 'danger100' : 'warning100'} paddingTop={2} paddingBottom={2} paddingLeft={7}>
      <Flex gap={2}>
        <WarningCircle fill={mixed ? 'danger600' : 'warning600'} aria-hidden />
        <Typography fontWeight="semiBold" textColor={mixed ? 'danger700' : 'neutral800'}>
          {say('test-mode.title')}
        </Typography>
        <Typography textColor={mixed ? 'danger700' : 'neutral800'}>
          {say(mixed ? 'test-mode.mixed' : 'test-mode.about')}
        </Typography>
      </Flex>
    </Box>
  );
};
