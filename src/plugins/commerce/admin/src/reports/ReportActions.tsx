import { Button, Flex } from '@strapi/design-system';
import { Download, File } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useWording } from '../wording';
import type { SalesAsked } from './reports-api';

const save = (csv: string, name: string): void => {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};

/** The report as a table for a spreadsheet, and on paper. */
export const ReportActions = ({ asked }: { readonly asked: SalesAsked }) => {
  const say = useWording();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const { compare: _compare, ...params } = asked;
      const options = { params: { ...params, amounts: 'decimal' }, responseType: 'text' as const };
      const { data } = await get<string>('/commerce/reports/sales.csv', options);
      save(String(data), `sales-${asked.from}-${asked.to}.csv`);
    } catch {
      toggleNotification({ type: 'danger', message: say('reports.failed') });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Flex gap={2} data-report-controls>
      <Button variant="tertiary" startIcon={<File />} onClick={() => window.print()}>
        {say('reports.print')}
      </Button>
      <Button variant="secondary" startIcon={<Download />} loading={busy} onClick={() => void download()}>
        {say('reports.csv')}
      </Button>
    </Flex>
  );
};
