import { Button, Flex } from '@strapi/design-system';
import { Download, File } from '@strapi/icons';
import { useSaveFile } from '../page/use-save-file';
import { useWording } from '../wording';
import type { SalesAsked } from './reports-api';

/** The report as a table for a spreadsheet, and on paper. */
export const ReportActions = ({ asked }: { readonly asked: SalesAsked }) => {
  const say = useWording();
  const { saveFile, saving } = useSaveFile();
  const download = () => {
    const { compare: _compare, ...params } = asked;
    const name = `sales-${asked.from}-${asked.to}.csv`;
    return saveFile('/commerce/reports/sales.csv', name, { ...params, amounts: 'decimal' });
  };
  return (
    <Flex gap={2} data-report-controls>
      <Button variant="tertiary" startIcon={<File />} onClick={() => window.print()}>
        {say('reports.print')}
      </Button>
      <Button variant="secondary" startIcon={<Download />} loading={saving} onClick={() => void download()}>
        {say('reports.csv')}
      </Button>
    </Flex>
  );
};
