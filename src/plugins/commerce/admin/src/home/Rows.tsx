import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';

export interface Row {
  readonly key: string;
  readonly to: string;
  readonly title: string;
  readonly detail: string;
  readonly end: ReactNode;
}

/** A widget's few rows, each a link to what it tells of. */
export const Rows = ({ rows, total }: { readonly rows: readonly Row[]; readonly total?: string }) => (
  <Flex direction="column" alignItems="stretch" gap={3}>
    {total && <Typography variant="delta">{total}</Typography>}
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {rows.map(({ key, to, title, detail, end }) => (
        <Flex key={key} tag="li" justifyContent="space-between" gap={3}>
          <Box style={{ minWidth: 0 }}>
            <Link tag={NavLink} to={to}>
              {title}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
              {detail}
            </Typography>
          </Box>
          <Box shrink={0}>{end}</Box>
        </Flex>
      ))}
    </Flex>
  </Flex>
);
