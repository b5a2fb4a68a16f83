import { Button, Field, Flex, Link, NumberInput, TextInput } from '@strapi/design-system';
import { ArrowLeft, Check } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import { NavLink } from 'react-router-dom';
import type { ContactSettings } from '../../../server/src/contact/contract';
import { Panel } from '../orders/Panel';
import { NotLoaded } from '../page/Nothing';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useCommerceContactSettingsQuery, useSaveCommerceContactSettingsMutation } from './contact-api';
import { SavedRepliesField } from './SavedRepliesField';

const ContactSettingsForm = ({ saved }: { readonly saved: ContactSettings }) => {
  const say = useWording();
  const told = useTold();
  const [settings, setSettings] = useState(saved);
  const [save, { isLoading }] = useSaveCommerceContactSettingsMutation();
  const set = (difference: Partial<ContactSettings>) => setSettings((before) => ({ ...before, ...difference }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void told(save(settings), say('contact.saved'));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Panel>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Field.Root name="notify" hint={say('contact.notify-hint')}>
              <Field.Label>{say('contact.notify')}</Field.Label>
              <TextInput
                type="email"
                value={settings.notify}
                onChange={({ target }) => set({ notify: target.value.trim() })}
              />
              <Field.Hint />
            </Field.Root>
            <Field.Root name="retentionMonths" hint={say('contact.retention-hint')}>
              <Field.Label>{say('contact.retention')}</Field.Label>
              <NumberInput
                value={settings.retentionMonths}
                onValueChange={(months) => set({ retentionMonths: months ?? 0 })}
              />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Panel>
        <Panel title={say('contact.replies')}>
          <SavedRepliesField replies={settings.savedReplies} change={(savedReplies) => set({ savedReplies })} />
        </Panel>
        <Flex justifyContent="flex-end">
          <Button type="submit" startIcon={<Check />} loading={isLoading}>
            {say('contact.save')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
};

const ContactSettingsPage = () => {
  const say = useWording();
  const {
    data: saved,
    isError,
    refetch,
  } = useCommerceContactSettingsQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  if (isError && !saved) return <NotLoaded content={say('contact.failed')} again={() => void refetch()} />;
  if (!saved) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('contact.settings')}</Page.Title>
      <Layouts.Header
        title={say('contact.settings')}
        navigationAction={
          <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
            {say('contact.title')}
          </Link>
        }
      />
      <Layouts.Content>
        <ContactSettingsForm key={JSON.stringify(saved)} saved={saved} />
      </Layouts.Content>
    </Page.Main>
  );
};

export default ContactSettingsPage;
