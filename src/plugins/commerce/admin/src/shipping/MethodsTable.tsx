import { Badge, Flex, IconButton, Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import type { MethodView } from '../../../server/src/shipping/contract';
import { Head } from '../page/Head';
import { useWording } from '../wording';
import { freeFromText, priceText } from './price-text';
import { RemoveButton } from './RemoveButton';
import { useRemoveCommerceShippingMethodMutation } from './shipping-api';
import { tone } from '../page/tone';

const columns = ['shipping.method', 'shipping.kind', 'shipping.price', 'shipping.arrives', 'shipping.status'] as const;

const tones = {
  on: tone.good,
  off: tone.calm,
} as const;

const MethodRow = ({ method, mayManage }: { readonly method: MethodView; readonly mayManage: boolean }) => {
  const say = useWording();
  const navigate = useNavigate();
  const { locale } = useIntl();
  const [remove] = useRemoveCommerceShippingMethodMutation();
  const { id, kind, arrives, enabled } = method;
  const name = method.name[locale] ?? Object.values(method.name)[0] ?? id;
  const free = freeFromText(method, locale, say);
  return (
    <Tr>
      <Td>
        {mayManage ? (
          <Link tag={NavLink} to={`methods/${id}`}>
            {name}
          </Link>
        ) : (
          <Typography>{name}</Typography>
        )}
      </Td>
      <Td>
        <Typography>{say(`shipping.kind.${kind}`)}</Typography>
      </Td>
      <Td>
        <Typography>{priceText(method, locale, say)}</Typography>
        {free && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {free}
          </Typography>
        )}
      </Td>
      <Td>
        <Typography>{arrives ? say('shipping.days', { min: arrives.min, max: arrives.max }) : '–'}</Typography>
      </Td>
      <Td>
        <Badge {...tones[enabled ? 'on' : 'off']}>{say(enabled ? 'shipping.enabled' : 'shipping.disabled')}</Badge>
      </Td>
      {mayManage && (
        <Td>
          <Flex justifyContent="flex-end" gap={1}>
            <IconButton
              variant="ghost"
              label={say('shipping.edit-named', { name })}
              onClick={() => navigate(`methods/${id}`)}
            >
              <Pencil />
            </IconButton>
            <RemoveButton
              label={say('shipping.remove-named', { name })}
              sure={say('shipping.remove-method-sure')}
              remove={() => remove(id)}
            />
          </Flex>
        </Td>
      )}
    </Tr>
  );
};

interface MethodsTableProps {
  readonly methods: readonly MethodView[];
  readonly mayManage: boolean;
}

export const MethodsTable = ({ methods, mayManage }: MethodsTableProps) => (
  <Table colCount={columns.length + (mayManage ? 1 : 0)} rowCount={methods.length + 1}>
    <Head columns={columns} {...(mayManage && { actions: 'shipping.actions' as const })} />
    <Tbody>
      {methods.map((method) => (
        <MethodRow key={method.id} method={method} mayManage={mayManage} />
      ))}
    </Tbody>
  </Table>
);
