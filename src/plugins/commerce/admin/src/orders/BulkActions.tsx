import { Button, Flex, Typography } from '@strapi/design-system';
import { useWording } from '../wording';
import { ExportOrders } from './ExportOrders';

/** What can be done with several orders at once. */
export const BulkActions = ({ numbers, done }: { readonly numbers: readonly string[]; done(): void }) => {
  const say = useWording();
  return (
    <Flex gap={3} paddingBottom={3} role="group" aria-label={say('orders.chosen', { count: numbers.length })}>
      <Typography fontWeight="semiBold">{say('orders.chosen', { count: numbers.length })}</Typography>
      <ExportOrders query={{ numbers: numbers.join(',') }} label={say('orders.export-chosen')} size="S" />
      <Button variant="ghost" size="S" onClick={done}>
        {say('orders.choose-none')}
      </Button>
    </Flex>
  );
};
