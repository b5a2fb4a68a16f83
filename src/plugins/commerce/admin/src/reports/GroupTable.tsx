import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { useWording } from '../wording';
import { FiguresTable } from './FiguresTable';
import { ordersOf } from './orders-of';
import type { SalesReport } from './reports-api';
import { useGroupName } from './use-group-name';

interface GroupTableProps {
  readonly meta: SalesReport['meta'];
  readonly groupBy: string;
}

const first = 50;

export const GroupTable = ({ meta, groupBy }: GroupTableProps) => {
  const say = useWording();
  const name = useGroupName(groupBy);
  const [all, setAll] = useState(false);
  const groups = meta.groups ?? [];
  const rows = (all ? groups : groups.slice(0, first)).map((group) => ({
    key: group.group,
    figure: group,
    // A group may be of what went back alone: there is no order to open.
    name: group.orders ? (
      <Link tag={NavLink} to={ordersOf(meta, { groupBy, group: group.group, groupName: name(group) })}>
        {name(group)}
      </Link>
    ) : (
      <Typography>{name(group)}</Typography>
    ),
  }));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <FiguresTable
        of={`reports.by.${groupBy as 'product'}`}
        totals={meta.totals}
        currency={meta.currency}
        rows={rows}
      />
      {rows.length < groups.length && (
        <Flex justifyContent="center">
          <Button variant="tertiary" onClick={() => setAll(true)}>
            {say('reports.show-all', { count: groups.length })}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
