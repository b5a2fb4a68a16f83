import { Button } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { useWording } from '../wording';
import { useUpload } from './use-upload';

/** Takes a file from the computer into the shop's private store. */
export const UploadFile = () => {
  const say = useWording();
  const { toggleNotification } = useNotification();
  const { upload, uploading } = useUpload();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      await upload(file);
      toggleNotification({ type: 'success', message: say('files.uploaded', { name: file.name }) });
    } catch (error) {
      toggleNotification({ type: 'danger', message: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('files.upload')}
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button startIcon={<Upload />} loading={uploading} onClick={() => input.current?.click()}>
        {say('files.upload')}
      </Button>
    </>
  );
};
