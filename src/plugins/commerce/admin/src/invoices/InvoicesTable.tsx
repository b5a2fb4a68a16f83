import { Badge, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { InvoiceRowView } from '../../../server/src/invoice/contract';
import { shownAmount } from '../money/amount-text';
import { Head } from '../page/Head';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { PdfButton } from './PdfButton';

const columns = [
  'invoice.number',
  'invoice.issued',
  'invoice.order',
  'invoice.buyer',
  'invoice.tax',
  'invoice.total',
] as const;

const InvoiceRow = ({ invoice }: { readonly invoice: InvoiceRowView }) => {
  const say = useWording();
  const { locale, formatDate } = useIntl();
  const { kind, number, issuedOn, orderNumber, buyer, currency } = invoice;
  const money = (amount: number) => shownAmount(kind === 'invoice' ? amount : -amount, currency, locale);
  return (
    <Tr>
      <Td>
        <Typography fontWeight="semiBold">{number}</Typography>{' '}
        {kind === 'credit-note' && <Badge>{say('invoice.credit-note')}</Badge>}
      </Td>
      <Td>
        <Typography>{formatDate(issuedOn, { dateStyle: 'medium', timeZone: 'UTC' })}</Typography>
      </Td>
      <Td>
        <Link tag={NavLink} to={`/plugins/${pluginId}/orders/${orderNumber}`}>
          {orderNumber}
        </Link>
      </Td>
      <Td>
        <Typography textColor={buyer ? 'neutral800' : 'neutral600'}>{buyer ?? say('invoice.erased')}</Typography>
      </Td>
      <Td>
        <Typography textColor="neutral600">{money(invoice.tax)}</Typography>
      </Td>
      <Td>
        <Typography fontWeight="semiBold">{money(invoice.total)}</Typography>
      </Td>
      <Td>
        <PdfButton invoice={invoice} />
      </Td>
    </Tr>
  );
};

export const InvoicesTable = ({ invoices }: { readonly invoices: readonly InvoiceRowView[] }) => (
  <Table colCount={columns.length + 1} rowCount={invoices.length + 1}>
    <Head columns={columns} actions="invoice.actions" />
    <Tbody>
      {invoices.map((invoice) => (
        <InvoiceRow key={invoice.id} invoice={invoice} />
      ))}
    </Tbody>
  </Table>
);
