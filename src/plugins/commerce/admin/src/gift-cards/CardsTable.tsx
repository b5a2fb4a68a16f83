import { Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import type { CardView } from '../../../server/src/gift-card/contract';
import { shownAmount } from '../money/amount-text';
import { Head } from '../page/Head';
import { TwoLines } from '../page/TwoLines';
import { useWording } from '../wording';
import { CardBadge } from './CardBadge';

const columns = [
  'gift-card.code',
  'gift-card.balance',
  'gift-card.status',
  'gift-card.issued',
  'gift-card.expires',
  'gift-card.note',
] as const;

const CardRow = ({ card }: { readonly card: CardView }) => {
  const say = useWording();
  const { locale, formatDate } = useIntl();
  const navigate = useNavigate();
  const { id, lastFour, currency, balance, initial, issuedAt, expiresAt, note } = card;
  const date = (instant: string) => formatDate(instant, { dateStyle: 'medium' });
  return (
    <Tr onClick={() => navigate(id)} style={{ cursor: 'pointer' }}>
      <Td>
        <Link tag={NavLink} to={id} onClick={(event) => event.stopPropagation()}>
          {say('gift-card.ending', { lastFour })}
        </Link>
      </Td>
      <Td>
        <Typography fontWeight="semiBold">{shownAmount(balance, currency, locale)}</Typography>{' '}
        <Typography textColor="neutral600">
          {say('gift-card.of-initial', { initial: shownAmount(initial, currency, locale) })}
        </Typography>
      </Td>
      <Td>
        <CardBadge card={card} />
      </Td>
      <Td>
        <Typography>{date(issuedAt)}</Typography>
      </Td>
      <Td>
        <Typography>{expiresAt === null ? say('gift-card.never') : date(expiresAt)}</Typography>
      </Td>
      <Td>{note && <TwoLines text={note} />}</Td>
    </Tr>
  );
};

export const CardsTable = ({ cards }: { readonly cards: readonly CardView[] }) => (
  <Table colCount={columns.length} rowCount={cards.length + 1}>
    <Head columns={columns} />
    <Tbody>
      {cards.map((card) => (
        <CardRow key={card.id} card={card} />
      ))}
    </Tbody>
  </Table>
);
