import { Flex, Grid, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { CustomerAddresses } from './CustomerAddresses';
import { CustomerFacts } from './CustomerFacts';
import { CustomerOrders } from './CustomerOrders';
import { useCommerceCustomerQuery } from './customers-api';
import { EditCustomer } from './EditCustomer';
import { KindBadge } from './KindBadge';
import { PersonalData } from './PersonalData';

const CustomerPage = () => {
  const say = useWording();
  const { id = '' } = useParams();
  const mayManage = useMay('customers.manage');
  const maySeeOrders = useMay('orders.read');
  const { data: customer, isLoading } = useCommerceCustomerQuery(id, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading />;
  const back = (
    <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
      {say('customers.title')}
    </Link>
  );
  if (!customer) return <Page.Error content={say('customer.missing')} action={back} />;
  const { kind, email, addresses } = customer;
  const title = email || say('customer.nothing');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        navigationAction={back}
        secondaryAction={<KindBadge kind={kind} />}
        primaryAction={mayManage && kind === 'account' && <EditCustomer customer={customer} />}
      />
      <Layouts.Content>
        <Grid.Root gap={4}>
          <Grid.Item col={8} xs={12} direction="column" alignItems="stretch" gap={4}>
            {maySeeOrders && <CustomerOrders id={id} />}
            {kind === 'account' && <CustomerAddresses addresses={addresses} />}
          </Grid.Item>
          <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={4}>
              <CustomerFacts customer={customer} />
              <PersonalData customer={customer} />
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

export default CustomerPage;
