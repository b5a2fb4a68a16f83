import { useState } from 'react';
import { useDispatch } from 'react-redux';
import { useSendFile } from '../page/use-send-file';
import { forgetDigitalGoods } from './fulfillment-api';

/** Sends a private file as it is, however large. Throws with the shop's reason. */
export const useUpload = () => {
  const send = useSendFile();
  const dispatch = useDispatch();
  const [uploading, setUploading] = useState(false);
  const upload = async (file: File): Promise<void> => {
    setUploading(true);
    try {
      await send('digital-files', { name: file.name, ...(file.type && { type: file.type }) }, file);
      dispatch(forgetDigitalGoods() as never);
    } finally {
      setUploading(false);
    }
  };
  return { upload, uploading };
};
