import { Button, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useCreateCommerceCampaignMutation } from './campaigns-api';
import { LanguageField } from './LanguageField';

/** A button that asks what it is to be called, and goes where it is written. */
export const NewCampaign = () => {
  const say = useWording();
  const told = useTold();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [locale, setLocale] = useState('en');
  const [create, { isLoading }] = useCreateCommerceCampaignMutation();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const made = name.trim() && (await told(create({ name: name.trim(), locale })));
    if (made) navigate(made.id);
  };
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>{say('campaigns.new')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('campaigns.new')}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Field.Root name="name" required hint={say('campaign.name-hint')}>
                <Field.Label>{say('campaign.name')}</Field.Label>
                <TextInput value={name} maxLength={200} onChange={({ target }) => setName(target.value)} />
                <Field.Hint />
              </Field.Root>
              <LanguageField locale={locale} set={setLocale} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{say('action.back')}</Button>
            </Modal.Close>
            <Button type="submit" loading={isLoading} disabled={!name.trim()}>
              {say('campaigns.begin')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
