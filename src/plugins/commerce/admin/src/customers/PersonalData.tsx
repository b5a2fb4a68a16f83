import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { Download, Trash } from '@strapi/icons';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { CustomerView } from '../../../server/src/customer/contract';
import { Panel } from '../orders/Panel';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useEraseCommerceCustomerMutation, useExportCommerceCustomerMutation } from './customers-api';

const saveAs = (name: string, content: unknown): void => {
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};

/** All of it out, or all of it gone; each behind its own permission. */
export const PersonalData = ({ customer: { id, email } }: { readonly customer: CustomerView }) => {
  const say = useWording();
  const told = useTold();
  const navigate = useNavigate();
  const may = { export: useMay('customers.export'), erase: useMay('customers.erase') };
  const [exportAll, { isLoading }] = useExportCommerceCustomerMutation();
  const [erase] = useEraseCommerceCustomerMutation();
  if (!may.export && !may.erase) return null;
  const save = async () => {
    const exported = await told(exportAll(id), say('customer.exported'));
    if (exported) saveAs(`customer-${id}.json`, exported);
  };
  const remove = async () => {
    if (await told(erase(id), say('customer.erased'))) navigate('..', { relative: 'path', replace: true });
  };
  return (
    <Panel title={say('customer.data')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography variant="pi" textColor="neutral600">
          {say('customer.data-why')}
        </Typography>
        {may.export && (
          <Button variant="secondary" startIcon={<Download />} loading={isLoading} onClick={() => void save()}>
            {say('customer.export')}
          </Button>
        )}
        {may.erase && (
          <Dialog.Root>
            <Dialog.Trigger>
              <Button variant="danger-light" startIcon={<Trash />}>
                {say('customer.erase')}
              </Button>
            </Dialog.Trigger>
            <ConfirmDialog onConfirm={remove}>{say('customer.erase-sure', { email })}</ConfirmDialog>
          </Dialog.Root>
        )}
      </Flex>
    </Panel>
  );
};
