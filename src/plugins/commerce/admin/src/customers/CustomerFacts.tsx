import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { CustomerView } from '../../../server/src/customer/contract';
import { Panel } from '../orders/Panel';
import { useWording, type Wording } from '../wording';

const Fact = ({ label, children }: { readonly label: Wording; readonly children: ReactNode }) => {
  const say = useWording();
  return (
    <Box>
      <Typography tag="dt" variant="sigma" textColor="neutral600">
        {say(label)}
      </Typography>
      <Box tag="dd" paddingTop={1}>
        {children || <Typography textColor="neutral600">{say('customer.nothing')}</Typography>}
      </Box>
    </Box>
  );
};

/** Who it is, and what was agreed with them. */
export const CustomerFacts = ({ customer }: { readonly customer: CustomerView }) => {
  const say = useWording();
  const { kind, emailConfirmed, name, username, phone, company, groups, taxExempt, vatId } = customer;
  const text = (value: string | null) => value && <Typography>{value}</Typography>;
  return (
    <>
      <Panel title={say('customer.facts')}>
        <Flex tag="dl" direction="column" alignItems="stretch" gap={4}>
          <Fact label="customer.name">{text(name)}</Fact>
          <Fact label="customer.phone">{text(phone)}</Fact>
          {kind === 'account' && (
            <>
              <Fact label="customer.username">{text(username)}</Fact>
              <Fact label="customer.email">
                <Badge
                  backgroundColor={emailConfirmed ? 'success100' : 'neutral150'}
                  textColor={emailConfirmed ? 'success700' : 'neutral700'}
                >
                  {say(emailConfirmed ? 'customer.confirmed' : 'customer.unconfirmed')}
                </Badge>
                {emailConfirmed && (
                  <Box paddingTop={1}>
                    <Typography variant="pi" textColor="neutral600">
                      {say('customer.confirmed-hint')}
                    </Typography>
                  </Box>
                )}
              </Fact>
            </>
          )}
        </Flex>
      </Panel>
      {kind === 'account' && (
        <Panel title={say('customer.agreed')}>
          <Flex tag="dl" direction="column" alignItems="stretch" gap={4}>
            <Fact label="customer.groups">
              {groups.length > 0 && (
                <Flex gap={1} wrap="wrap">
                  {groups.map((group) => (
                    <Badge key={group}>{group}</Badge>
                  ))}
                </Flex>
              )}
            </Fact>
            <Fact label="customer.company">{text(company)}</Fact>
            <Fact label="customer.vat-id">{text(vatId)}</Fact>
            <Fact label="customer.tax-exempt">
              <Typography>{say(taxExempt ? 'yes' : 'no')}</Typography>
            </Fact>
          </Flex>
        </Panel>
      )}
    </>
  );
};
