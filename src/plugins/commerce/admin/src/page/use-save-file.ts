import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useTold } from './use-told';

/** Excel takes UTF-8 for what it is only behind a byte order mark. */
const forSpreadsheets = (file: Blob): Blob =>
  file.type.startsWith('text/csv') ? new Blob(['\ufeff', file], { type: file.type }) : file;

const saveAs = (name: string, file: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(forSpreadsheets(file));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Fetches a file of the admin API and saves it, or tells why it could not. */
export const useSaveFile = () => {
  const { get } = useFetchClient();
  const told = useTold();
  const [saving, setSaving] = useState(false);
  const saveFile = async (url: string, name: string, params: Readonly<Record<string, string>> = {}): Promise<void> => {
    setSaving(true);
    const asked = get<Blob>(url, { responseType: 'blob', params });
    await told({ unwrap: async () => saveAs(name, (await asked).data) });
    setSaving(false);
  };
  return { saveFile, saving };
};
