import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useDispatch } from 'react-redux';
import { forgetDigitalGoods } from './fulfillment-api';

/** Strapi says where it is; empty: where the admin itself came from. */
const backend = (): string => (window.strapi as { readonly backendURL?: string }).backendURL ?? '';

const reasonOf = async (response: Response): Promise<string> => {
  const body = (await response.json().catch(() => undefined)) as { error?: { message?: string } } | undefined;
  return body?.error?.message ?? response.statusText;
};

/** Sends a file as it is, however large: no form, no copy in memory. Throws with the shop's reason. */
export const useUpload = () => {
  const token = useAuth('CommerceUpload', (state) => state.token);
  const dispatch = useDispatch();
  const [uploading, setUploading] = useState(false);
  const upload = async (file: File): Promise<void> => {
    setUploading(true);
    try {
      const query = new URLSearchParams({ name: file.name, ...(file.type && { type: file.type }) });
      const response = await fetch(`${backend()}/commerce/digital-files?${query.toString()}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token ?? ''}`, 'Content-Type': 'application/octet-stream' },
        body: file,
      });
      if (!response.ok) throw new Error(await reasonOf(response));
      dispatch(forgetDigitalGoods() as never);
    } finally {
      setUploading(false);
    }
  };
  return { upload, uploading };
};
