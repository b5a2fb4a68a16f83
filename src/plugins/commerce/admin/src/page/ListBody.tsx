import { Box, Button } from '@strapi/design-system';
import { Page, Pagination } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { NotLoaded, Nothing } from './Nothing';
import { type Paged, usualSize } from './paged';

interface ListBodyProps<Row> {
  /** What the query's hook answers. */
  readonly list: { readonly data?: Paged<Row> | undefined; readonly isError: boolean; refetch(): unknown };
  readonly failed: string;
  readonly none: string;
  /** Of a list that was narrowed until nothing was left. */
  readonly showAll?: { readonly label: string; all(): void } | false;
  readonly pageSize?: number;
  children(rows: readonly Row[]): ReactNode;
}

/** A page of a list as it stands: being read, not to be had, empty, or its rows and the way to the others. */
export const ListBody = <Row,>({
  list: { data: page, isError, refetch },
  failed,
  none,
  showAll = false,
  pageSize = usualSize,
  children,
}: ListBodyProps<Row>) => {
  if (isError && !page) return <NotLoaded content={failed} again={() => void refetch()} />;
  if (!page) return <Page.Loading />;
  if (!page.data.length) {
    const action = showAll && (
      <Button variant="secondary" onClick={showAll.all}>
        {showAll.label}
      </Button>
    );
    return <Nothing content={none} action={action} />;
  }
  return (
    <Box>
      {children(page.data)}
      <Pagination.Root {...page.meta.pagination} defaultPageSize={pageSize}>
        <Pagination.PageSize />
        <Pagination.Links />
      </Pagination.Root>
    </Box>
  );
};
