import { IconButton, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { DigitalFileView } from '../../../server/src/fulfillment/contract';
import { Head } from '../page/Head';
import { useTold } from '../page/use-told';
import { useWording, type Wording } from '../wording';
import { useRemoveCommerceDigitalFileMutation } from './fulfillment-api';
import { sizeText } from './size-text';

const columns: readonly Wording[] = ['files.name', 'files.size', 'files.where', 'files.uploaded-at'];

interface FilesProps {
  readonly files: readonly DigitalFileView[];
  readonly may: boolean;
}

export const FilesTable = ({ files, may }: FilesProps) => {
  const say = useWording();
  const told = useTold();
  const { formatDate, locale } = useIntl();
  const [remove, { isLoading }] = useRemoveCommerceDigitalFileMutation();
  return (
    <Table colCount={columns.length + 1} rowCount={files.length + 1}>
      <Head columns={columns} actions="files.actions" />
      <Tbody>
        {files.map(({ id, name, size, store, uploadedAt }) => (
          <Tr key={id}>
            <Td>
              <Typography fontWeight="semiBold">{name}</Typography>
            </Td>
            <Td>
              <Typography>{sizeText(size, locale)}</Typography>
            </Td>
            <Td>
              <Typography>{say(`files.store.${store}`)}</Typography>
            </Td>
            <Td>
              <Typography>{formatDate(uploadedAt, { dateStyle: 'medium', timeStyle: 'short' })}</Typography>
            </Td>
            <Td>
              {may && (
                <IconButton
                  label={say('files.remove', { name })}
                  variant="ghost"
                  disabled={isLoading}
                  onClick={() => void told(remove(id), say('files.removed', { name }))}
                >
                  <Trash />
                </IconButton>
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
