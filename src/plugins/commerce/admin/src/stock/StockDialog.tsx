import { Box, Flex, Modal, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';
import type { StockView } from '../../../server/src/stock/contract';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { AdjustStock } from './AdjustStock';
import { StockHistory } from './StockHistory';

const Fact = ({ label, value }: { readonly label: string; readonly value: number | null }) => {
  const { formatNumber } = useIntl();
  return (
    <Box>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <Typography variant="beta">{value === null ? '–' : formatNumber(value)}</Typography>
    </Box>
  );
};

/** The stock of one SKU: what there is, what changed it, and a count of one's own. `children` opens it. */
export const StockDialog = ({ stock, children }: { readonly stock: StockView; readonly children: ReactElement }) => {
  const say = useWording();
  const mayAdjust = useMay('stock.adjust');
  return (
    <Modal.Root>
      <Modal.Trigger>{children}</Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('stock.of', { sku: stock.sku })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Flex gap={8}>
              <Fact label={say('stock.on-hand')} value={stock.onHand} />
              <Fact label={say('stock.reserved')} value={stock.tracked ? stock.reserved : null} />
              <Fact label={say('stock.available')} value={stock.available} />
            </Flex>
            {mayAdjust && <AdjustStock key={stock.onHand} stock={stock} />}
            <Box>
              <Box paddingBottom={3}>
                <Typography tag="h3" variant="delta">
                  {say('stock.history')}
                </Typography>
              </Box>
              <StockHistory sku={stock.sku} />
            </Box>
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
