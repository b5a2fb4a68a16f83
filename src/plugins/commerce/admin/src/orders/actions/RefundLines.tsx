import { Box, NumberInput, Typography } from '@strapi/design-system';
import type { StaffOrderView } from '../../../../server/src/order/contract';
import { useWording } from '../../wording';
import { LinesTable } from '../lines-table';
import { useMoney } from './use-money';

interface RefundLinesProps {
  readonly order: StaffOrderView;
  readonly left: ReadonlyMap<string, number>;
  readonly units: Readonly<Record<string, number>>;
  change(units: Readonly<Record<string, number>>): void;
}

/** How many units of each line are paid back. */
export const RefundLines = ({ order, left, units, change }: RefundLinesProps) => {
  const say = useWording();
  const money = useMoney(order.currency);
  return (
    <LinesTable>
      <thead>
        <tr>
          {(['order.product', 'order.line-total', 'action.refund-units'] as const).map((column) => (
            <th key={column} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {say(column)}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {order.lines.map(({ id, title, variant, sku, total }) => {
          const most = left.get(id) ?? 0;
          return (
            <tr key={id}>
              <td>
                <Typography tag="p" fontWeight="semiBold">
                  {title}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {[variant, sku].filter(Boolean).join(' · ')}
                </Typography>
              </td>
              <td>
                <Typography>{money(total)}</Typography>
              </td>
              <td>
                <Box width="14rem" style={{ marginInlineStart: 'auto' }}>
                  <NumberInput
                    size="S"
                    aria-label={say('action.units-of', { sku, most })}
                    disabled={!most}
                    value={units[id] ?? 0}
                    onValueChange={(value) =>
                      change({ ...units, [id]: Math.min(most, Math.max(0, Math.trunc(value ?? 0))) })
                    }
                  />
                </Box>
                <Typography variant="pi" textColor="neutral600">
                  {say('action.units-left', { most })}
                </Typography>
              </td>
            </tr>
          );
        })}
      </tbody>
    </LinesTable>
  );
};
