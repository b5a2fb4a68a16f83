import { Button, Field, Modal, TextInput } from '@strapi/design-system';
import { Mail } from '@strapi/icons';
import { useAuth } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useTestCommerceCampaignMutation } from './campaigns-api';
import type { Composer } from './use-composer';

/** Sends it as it stands to one address; to one's own, if no other is typed. */
export const SendTest = ({ id, save }: Pick<Composer, 'id' | 'save'>) => {
  const say = useWording();
  const told = useTold();
  const own = useAuth('CommerceTestMail', ({ user }) => user?.email) ?? '';
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string>();
  const [test, { isLoading }] = useTestCommerceCampaignMutation();
  const to = typed ?? own;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = to.trim() ? { to: to.trim() } : {};
    if (await told(test({ id, body }), say('campaign.tested', { to: to.trim() || own }))) setOpen(false);
  };
  return (
    <>
      <Button
        variant="secondary"
        startIcon={<Mail />}
        onClick={() => void save().then((saved) => saved && setOpen(true))}
      >
        {say('campaign.test')}
      </Button>
      <Modal.Root open={open} onOpenChange={setOpen}>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>{say('campaign.test')}</Modal.Title>
          </Modal.Header>
          <form onSubmit={(event) => void submit(event)} noValidate>
            <Modal.Body>
              <Field.Root name="to" hint={say('campaign.test-hint')}>
                <Field.Label>{say('campaign.test-to')}</Field.Label>
                <TextInput type="email" value={to} onChange={({ target }) => setTyped(target.value)} />
                <Field.Hint />
              </Field.Root>
            </Modal.Body>
            <Modal.Footer>
              <Modal.Close>
                <Button variant="tertiary">{say('action.back')}</Button>
              </Modal.Close>
              <Button type="submit" loading={isLoading}>
                {say('campaign.test-send')}
              </Button>
            </Modal.Footer>
          </form>
        </Modal.Content>
      </Modal.Root>
    </>
  );
};
