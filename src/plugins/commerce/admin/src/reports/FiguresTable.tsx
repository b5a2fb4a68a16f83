import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { FigureView } from '../../../server/src/report/contract';
import { useWording, type Wording } from '../wording';
import { useFigures } from './use-figures';

interface FiguresTableProps {
  /** What the rows are: the first column. */
  readonly of: Wording;
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly figure: FigureView }[];
  readonly totals: FigureView;
  readonly currency: string;
}

const counts = ['orders', 'units'] as const;
const amounts = ['gross', 'discounts', 'shipping', 'tax', 'charged', 'refunds', 'net'] as const;
type Column = (typeof counts)[number] | (typeof amounts)[number] | 'downloads';

/** Figures stand under each other, digit by digit. */
const NumberCell = styled(Td)`
  text-align: end;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
`;
const NumberHead = styled(Th)`
  text-align: end;
  & > div {
    justify-content: flex-end;
  }
`;

export const FiguresTable = ({ of, rows, totals, currency }: FiguresTableProps) => {
  const say = useWording();
  const columns: readonly Column[] = [...counts, ...amounts, ...(totals.downloads ? (['downloads'] as const) : [])];
  const { amount, count } = useFigures(currency);
  const cells = (figure: FigureView, strong = false) =>
    columns.map((column) => {
      const isCount = !amounts.some((each) => each === column);
      const empty = figure[column] === 0 && !strong;
      return (
        <NumberCell key={column}>
          <Typography fontWeight={strong ? 'semiBold' : undefined} textColor={empty ? 'neutral600' : 'neutral800'}>
            {isCount ? count(figure[column]) : amount(figure[column])}
          </Typography>
        </NumberCell>
      );
    });
  const head = (column: Wording) => (
    <Typography variant="sigma" textColor="neutral600">
      {say(column)}
    </Typography>
  );
  return (
    <Table colCount={columns.length + 1} rowCount={rows.length + 2}>
      <Thead>
        <Tr>
          <Th>{head(of)}</Th>
          {columns.map((column) => (
            <NumberHead key={column}>{head(`reports.${column}`)}</NumberHead>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        <Tr>
          <Td>
            <Typography fontWeight="semiBold">{say('reports.all')}</Typography>
          </Td>
          {cells(totals, true)}
        </Tr>
        {rows.map(({ key, name, figure }) => (
          <Tr key={key}>
            <Td>{name}</Td>
            {cells(figure)}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
