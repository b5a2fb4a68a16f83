import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { StaffOrderView } from '../../../server/src/order/contract';
import { shownAmount } from '../money/amount-text';
import { Panel } from '../orders/Panel';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { LegalWarning } from './LegalWarning';
import { useCommerceInvoicesQuery } from './invoices-api';
import { PdfButton } from './PdfButton';

/** What was issued for an order: its invoice, and the credit notes of its refunds. */
export const OrderInvoices = ({ order }: { readonly order: StaffOrderView }) => {
  const say = useWording();
  const { locale, formatDate } = useIntl();
  const may = useMay('invoices.read');
  const asked = { order: order.number, pageSize: '100' };
  const { data: page } = useCommerceInvoicesQuery(asked, { skip: !may, refetchOnMountOrArgChange: true });
  if (!may || !page) return null;
  const issued = [...page.data].reverse();
  return (
    <Panel title={say('invoices.title')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <LegalWarning />
        {!issued.length && <Typography textColor="neutral600">{say('invoices.not-yet')}</Typography>}
        {issued.map((invoice) => (
          <Flex key={invoice.id} justifyContent="space-between" gap={4}>
            <Flex direction="column" alignItems="flex-start">
              <Typography fontWeight="semiBold">{invoice.number}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {say(`invoice.${invoice.kind}`)} ·{' '}
                {formatDate(invoice.issuedOn, { dateStyle: 'medium', timeZone: 'UTC' })}
              </Typography>
            </Flex>
            <Flex gap={3}>
              <Typography>
                {shownAmount(invoice.kind === 'invoice' ? invoice.total : -invoice.total, invoice.currency, locale)}
              </Typography>
              <PdfButton invoice={invoice} />
            </Flex>
          </Flex>
        ))}
      </Flex>
    </Panel>
  );
};
