import type { KeyboardEvent } from 'react';
import { styled } from 'styled-components';

export const Scroll = styled.div`
  overflow-x: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

/** The first column stays in sight while the others scroll. */
export const Table = styled.table`
  width: 100%;
  border-collapse: separate;
  border-spacing: 0;

  th,
  td {
    padding: ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[1]};
    text-align: start;
    vertical-align: top;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  tbody tr:last-child > * {
    border-bottom: 0;
  }
  thead th,
  thead td,
  tr[data-all] > * {
    background: ${({ theme }) => theme.colors.neutral100};
    vertical-align: middle;
  }
  tbody th {
    min-width: 9rem;
    padding-top: ${({ theme }) => theme.spaces[3]};
    overflow-wrap: anywhere;
  }
  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: ${({ theme }) => theme.colors.neutral0};
    padding-inline-start: ${({ theme }) => theme.spaces[3]};
  }
  thead tr > :first-child,
  tr[data-all] > :first-child {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  td[data-kind='amount'],
  td[data-kind='compareAt'] {
    min-width: 9rem;
  }
  td[data-kind='sku'] {
    min-width: 13rem;
  }
  td[data-kind='initialStock'],
  td[data-kind='weight'] {
    min-width: 7.6rem;
  }
  td[data-kind='digital'] {
    padding-top: ${({ theme }) => theme.spaces[3]};
  }
  td div:has(> input) {
    padding-inline: ${({ theme }) => theme.spaces[2]};
  }
  input {
    padding-inline: 0;
    font-variant-numeric: tabular-nums;
  }
`;

const rowAfter = (row: Element | null | undefined, key: string, back: boolean): Element | null | undefined =>
  key === 'ArrowUp' || (key === 'Enter' && back) ? row?.previousElementSibling : row?.nextElementSibling;

/** As in a spreadsheet: Enter and the arrows go to the same column of the next or the former variant. */
export const moveBetweenRows = (event: KeyboardEvent<HTMLTableElement>): void => {
  if (!['Enter', 'ArrowUp', 'ArrowDown'].includes(event.key) || !(event.target instanceof HTMLInputElement)) return;
  const cell = event.target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest('tr');
  if (!cell || !row || row.hasAttribute('data-all')) return;
  const next = rowAfter(row, event.key, event.shiftKey);
  const input = next?.querySelector<HTMLInputElement>(`[data-column="${cell.dataset.column ?? ''}"] input`);
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.select();
};
