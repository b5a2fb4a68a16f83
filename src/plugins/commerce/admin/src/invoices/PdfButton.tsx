import { IconButton } from '@strapi/design-system';
import { FilePdf } from '@strapi/icons';
import type { InvoiceRowView } from '../../../server/src/invoice/contract';
import { useSaveFile } from '../page/use-save-file';
import { useWording } from '../wording';

export const PdfButton = ({ invoice }: { readonly invoice: InvoiceRowView }) => {
  const say = useWording();
  const { saveFile, saving } = useSaveFile();
  const { id, kind, number } = invoice;
  const bring = () => saveFile(`/commerce/invoices/${id}/pdf`, `${kind}-${number}.pdf`);
  return (
    <IconButton label={say('invoice.download', { number })} disabled={saving} onClick={() => void bring()}>
      <FilePdf />
    </IconButton>
  );
};
