import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { StaffOrderView } from '../../../server/src/order/contract';
import { useWording } from '../wording';

/** Why a person has to look at this order, and what to do. */
export const AttentionNote = ({ attention }: { readonly attention: NonNullable<StaffOrderView['attention']> }) => {
  const say = useWording();
  return (
    <Box role="note" background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Flex gap={3} alignItems="flex-start">
        <WarningCircle fill="warning600" aria-hidden />
        <Typography textColor="neutral800">{say(`attention.${attention}`)}</Typography>
      </Flex>
    </Box>
  );
};
