import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { type FormEvent, useState } from 'react';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useInviteCommerceSubscriberMutation } from './subscribers-api';

const languages = { en: 'English', de: 'Deutsch' } as const;
const nobody = { email: '', name: '', locale: 'en' };

/** A button that has somebody asked by mail: staff can say for nobody that they agree. */
export const InviteSubscriber = () => {
  const say = useWording();
  const told = useTold();
  const [open, setOpen] = useState(false);
  const [person, setPerson] = useState(nobody);
  const [invite, { isLoading }] = useInviteCommerceSubscriberMutation();
  const set = (difference: Partial<typeof nobody>) => setPerson((before) => ({ ...before, ...difference }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const asked = { ...person, email: person.email.trim(), name: person.name.trim() || null };
    if (!(await told(invite(asked), say('subscribers.invited')))) return;
    setPerson(nobody);
    setOpen(false);
  };
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button startIcon={<Plus />}>{say('subscribers.invite')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('subscribers.invite')}</Modal.Title>
        </Modal.Header>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Typography>{say('subscribers.invite-how')}</Typography>
              <Field.Root name="email" required>
                <Field.Label>{say('subscribers.email')}</Field.Label>
                <TextInput
                  type="email"
                  value={person.email}
                  maxLength={254}
                  onChange={({ target }) => set({ email: target.value })}
                />
              </Field.Root>
              <Field.Root name="name">
                <Field.Label>{say('subscribers.name')}</Field.Label>
                <TextInput value={person.name} maxLength={100} onChange={({ target }) => set({ name: target.value })} />
              </Field.Root>
              <Field.Root name="locale">
                <Field.Label>{say('subscribers.language')}</Field.Label>
                <SingleSelect value={person.locale} onChange={(locale) => set({ locale: String(locale) })}>
                  {Object.entries(languages).map(([code, language]) => (
                    <SingleSelectOption key={code} value={code}>
                      {language}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button variant="tertiary">{say('subscribers.cancel')}</Button>
            </Modal.Close>
            <Button type="submit" loading={isLoading} disabled={!person.email.trim()}>
              {say('subscribers.send-invitation')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
