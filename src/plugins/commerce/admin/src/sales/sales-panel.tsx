import { unstable_useContentManagerContext } from '@strapi/strapi/admin';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { EntrySales } from './EntrySales';

interface Edited {
  readonly model: string;
  readonly documentId?: string;
}

const isPriceField = (attribute: object): boolean =>
  'customField' in attribute && String(attribute.customField).startsWith('plugin::commerce.');

/** Beside each entry that sells something, in the Content Manager: how it sells. */
export const SalesPanel = ({ model, documentId }: Edited) => {
  const say = useWording();
  const { contentType } = unstable_useContentManagerContext();
  const may = useMay('sales.read');
  const sells = Object.values(contentType?.attributes ?? {}).some(isPriceField);
  if (!documentId || !sells || !may) return null;
  return { title: say('sales.title'), content: <EntrySales type={model} documentId={documentId} /> };
};
