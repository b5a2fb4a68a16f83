import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import type { ContactView } from '../../../server/src/contact/contract';
import { Panel } from '../orders/Panel';
import { useMay } from '../page/use-may';
import { pluginId } from '../plugin-id';
import { useWording, type Wording } from '../wording';

const Fact = ({ label, children }: { readonly label: Wording; readonly children: ReactNode }) => {
  const say = useWording();
  return (
    <Box>
      <Typography tag="dt" variant="sigma" textColor="neutral600">
        {say(label)}
      </Typography>
      <Flex tag="dd" direction="column" alignItems="flex-start" gap={1} paddingTop={1}>
        {children}
      </Flex>
    </Box>
  );
};

const Hint = ({ text }: { readonly text: Wording }) => {
  const say = useWording();
  return (
    <Typography variant="pi" textColor="neutral600">
      {say(text)}
    </Typography>
  );
};

/** Who wrote, how far that is known, and where their customer's page and orders are. */
export const Sender = ({ message }: { readonly message: ContactView }) => {
  const say = useWording();
  const may = { customers: useMay('customers.read'), orders: useMay('orders.read') };
  const { name, email, signedIn, customer, order } = message;
  const page = (path: string) => `/plugins/${pluginId}/${path}`;
  return (
    <Panel title={say('contact.sender')}>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={4}>
        <Fact label="contact.from">
          <Typography>{name}</Typography>
          <Typography style={{ overflowWrap: 'anywhere' }}>{email}</Typography>
          <Hint text={signedIn ? 'contact.signed-in' : 'contact.as-typed'} />
        </Fact>
        {order && (
          <Fact label="contact.order">
            {order.linked && may.orders ? (
              <Link tag={NavLink} to={page(`orders/${order.number}`)}>
                {say('order.title', { number: order.number })}
              </Link>
            ) : (
              <Typography>{order.number}</Typography>
            )}
            <Hint text={order.linked ? 'contact.order-theirs' : 'contact.order-not-theirs'} />
          </Fact>
        )}
        {(may.customers && customer) || may.orders ? (
          <Fact label="contact.more">
            {may.customers && customer && (
              <Link tag={NavLink} to={page(`customers/${customer}`)}>
                {say('contact.customer')}
              </Link>
            )}
            {may.orders && (
              <Link tag={NavLink} to={page(`orders?q=${encodeURIComponent(email)}`)}>
                {say('contact.orders')}
              </Link>
            )}
          </Fact>
        ) : null}
      </Flex>
    </Panel>
  );
};
