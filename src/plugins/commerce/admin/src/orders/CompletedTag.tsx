import { Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useWording } from '../wording';
import type { OrdersFilter } from './use-orders-filter';

interface CompletedTagProps {
  readonly filter: OrdersFilter;
  change(difference: OrdersFilter): void;
}

/** The days that a report led here for; taken off, all orders are shown again. */
export const CompletedTag = ({ filter, change }: CompletedTagProps) => {
  const say = useWording();
  const { formatDate } = useIntl();
  const { completedFrom, completedTo, currency } = filter;
  if (!completedFrom && !completedTo) return null;
  const days = [...new Set([completedFrom, completedTo])].map((day) =>
    day ? formatDate(new Date(`${day}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' }) : '…',
  );
  const text = [days.join(' – '), currency].filter(Boolean).join(', ');
  return (
    <Tag
      icon={<Cross aria-hidden />}
      label={say('orders.clear')}
      onClick={() => change({ completedFrom: '', completedTo: '', currency: '' })}
    >
      {say('orders.completed-between', { days: text })}
    </Tag>
  );
};
