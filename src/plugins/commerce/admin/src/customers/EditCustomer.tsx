import { Button, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { type FormEvent, useState } from 'react';
import type { CustomerView } from '../../../server/src/customer/contract';
import { TagsInput } from '../field/TagsInput';
import { YesNo } from '../field/YesNo';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useChangeCommerceCustomerMutation } from './customers-api';

const EditForm = ({ customer, done }: { readonly customer: CustomerView; done(): void }) => {
  const say = useWording();
  const told = useTold();
  const [change, { isLoading }] = useChangeCommerceCustomerMutation();
  const [groups, setGroups] = useState<readonly string[]>(customer.groups);
  const [taxExempt, setExempt] = useState(customer.taxExempt);
  const [vatId, setVatId] = useState(customer.vatId ?? '');
  const [company, setCompany] = useState(customer.company ?? '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const body = { groups: [...groups], taxExempt, vatId: vatId.trim() || null, company: company.trim() || null };
    if (await told(change({ id: customer.id, ...body }), say('customer.saved'))) done();
  };
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Field.Root name="groups" hint={say('customer.groups-hint')}>
            <Field.Label>{say('customer.groups')}</Field.Label>
            <TagsInput
              label={say('customer.groups')}
              placeholder={say('customer.add-group')}
              tags={groups}
              removeLabel={(group) => say('customer.remove-group', { group })}
              onAdd={(added) => setGroups([...new Set([...groups, ...added])])}
              onRemove={(group) => setGroups(groups.filter((one) => one !== group))}
            />
            <Field.Hint />
          </Field.Root>
          <Field.Root name="company">
            <Field.Label>{say('customer.company')}</Field.Label>
            <TextInput value={company} onChange={(event) => setCompany(event.target.value)} />
          </Field.Root>
          <Field.Root name="vatId" hint={say('customer.vat-id-hint')}>
            <Field.Label>{say('customer.vat-id')}</Field.Label>
            <TextInput value={vatId} onChange={(event) => setVatId(event.target.value)} />
            <Field.Hint />
          </Field.Root>
          <YesNo
            label={say('customer.tax-exempt')}
            hint={say('customer.tax-exempt-hint')}
            checked={taxExempt}
            onChange={setExempt}
          />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('customer.cancel')}</Button>
        </Modal.Close>
        <Button type="submit" loading={isLoading}>
          {say('customer.save')}
        </Button>
      </Modal.Footer>
    </form>
  );
};

/** What is agreed with a customer who has an account. */
export const EditCustomer = ({ customer }: { readonly customer: CustomerView }) => {
  const say = useWording();
  const [open, setOpen] = useState(false);
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary" startIcon={<Pencil />}>
          {say('customer.edit')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{customer.email}</Modal.Title>
        </Modal.Header>
        <EditForm customer={customer} done={() => setOpen(false)} />
      </Modal.Content>
    </Modal.Root>
  );
};
