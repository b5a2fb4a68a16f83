import { Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { shownAmount } from '../money/amount-text';
import { Head } from '../page/Head';
import { useWording, type Wording } from '../wording';
import type { WholeCard } from './gift-cards-api';
import { movementRows } from './movement-rows';

const columns = ['gift-card.happened', 'gift-card.movement', 'gift-card.moved', 'gift-card.after'] as const;

/** What moved a card's balance, the newest first. */
export const MovementsTable = ({ card: { movements, currency } }: { readonly card: WholeCard }) => {
  const say = useWording();
  const { locale, formatDate, messages } = useIntl();
  const money = (amount: number) => shownAmount(amount, currency, locale);
  const wordingOf = (kind: string) =>
    `commerce.movement.${kind}` in messages ? say(`movement.${kind}` as Wording) : kind;
  return (
    <Table colCount={columns.length} rowCount={movements.length + 1}>
      <Head columns={columns} />
      <Tbody>
        {movementRows(movements).map(({ kind, amount, happenedAt, after }, index) => (
          <Tr key={`${happenedAt} ${index}`}>
            <Td>
              <Typography>{formatDate(happenedAt, { dateStyle: 'medium', timeStyle: 'short' })}</Typography>
            </Td>
            <Td>
              <Typography>{wordingOf(kind)}</Typography>
            </Td>
            <Td>
              <Typography fontWeight="semiBold" textColor={amount < 0 ? 'neutral800' : 'success700'}>
                {amount < 0 ? money(amount) : `+${money(amount)}`}
              </Typography>
            </Td>
            <Td>
              <Typography>{money(after)}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
