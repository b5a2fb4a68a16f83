import { useAuth } from '@strapi/strapi/admin';
import { useCallback } from 'react';

/** Strapi says where it is; empty: where the admin itself came from. */
const backend = (): string => (window.strapi as { readonly backendURL?: string }).backendURL ?? '';

const reasonOf = async (response: Response): Promise<string> => {
  const body = (await response.json().catch(() => undefined)) as { error?: { message?: string } } | undefined;
  return body?.error?.message ?? response.statusText;
};

/** Sends a file as it is, however large: no form, no copy in memory. Throws with the shop's reason. */
export const useSendFile = () => {
  const token = useAuth('CommerceSendFile', (state) => state.token);
  return useCallback(
    async (path: string, query: Readonly<Record<string, string>>, file: File): Promise<void> => {
      const response = await fetch(`${backend()}/commerce/${path}?${new URLSearchParams(query).toString()}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token ?? ''}`, 'Content-Type': 'application/octet-stream' },
        body: file,
      });
      if (!response.ok) throw new Error(await reasonOf(response));
    },
    [token],
  );
};
