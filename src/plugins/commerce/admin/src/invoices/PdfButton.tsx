import { IconButton } from '@strapi/design-system';
import { FilePdf } from '@strapi/icons';
import { useState } from 'react';
import type { InvoiceRowView } from '../../../server/src/invoice/contract';
import { useSaveFile } from '../page/use-save-file';
import { useWording } from '../wording';

export const PdfButton = ({ invoice }: { readonly invoice: InvoiceRowView }) => {
  const say = useWording();
  const saveFile = useSaveFile();
  const [busy, setBusy] = useState(false);
  const { id, kind, number } = invoice;
  const bring = async () => {
    setBusy(true);
    await saveFile(`/commerce/invoices/${id}/pdf`, `${kind}-${number}.pdf`);
    setBusy(false);
  };
  return (
    <IconButton label={say('invoice.download', { number })} disabled={busy} onClick={() => void bring()}>
      <FilePdf />
    </IconButton>
  );
};
