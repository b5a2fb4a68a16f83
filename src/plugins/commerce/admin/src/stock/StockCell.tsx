import { Box, Button } from '@strapi/design-system';
import type { StockRowView } from '../../../server/src/stock/contract';
import { useWording } from '../wording';
import { StockBadge } from './StockBadge';
import { StockDialog } from './StockDialog';

/** Beside a SKU that is published: what is left of it, with its history behind a click. */
export const StockCell = ({ stock, label }: { readonly stock: StockRowView; readonly label: string }) => {
  const say = useWording();
  return (
    <Box>
      <StockDialog stock={stock}>
        <Button variant="ghost" size="S" aria-label={`${label}: ${say('stock.of', { sku: stock.sku })}`}>
          <StockBadge stock={stock} />
        </Button>
      </StockDialog>
    </Box>
  );
};
