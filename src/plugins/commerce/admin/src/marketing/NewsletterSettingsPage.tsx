import { Button, Field, Flex, Link, Textarea } from '@strapi/design-system';
import { ArrowLeft, Check } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { NewsletterSettings } from '../../../server/src/marketing/contract';
import { Panel } from '../orders/Panel';
import { NotLoaded } from '../page/Nothing';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useCommerceNewsletterSettingsQuery, useSaveCommerceNewsletterSettingsMutation } from './subscribers-api';

const WordingForm = ({ saved }: { readonly saved: NewsletterSettings }) => {
  const say = useWording();
  const told = useTold();
  const { formatDisplayName } = useIntl();
  const [wording, setWording] = useState(saved.wording);
  const [save, { isLoading }] = useSaveCommerceNewsletterSettingsMutation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // An emptied one is said in the usual words again.
    const said = Object.entries(wording).filter(([, text]) => text.trim());
    void told(save({ wording: Object.fromEntries(said) }), say('subscribers.saved'));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Panel>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {Object.entries(wording).map(([locale, text]) => (
              <Field.Root key={locale} name={locale} hint={say('subscribers.wording-hint')}>
                <Field.Label>{formatDisplayName(locale, { type: 'language' }) ?? locale}</Field.Label>
                <Textarea
                  value={text}
                  maxLength={1000}
                  onChange={({ target }: { target: { value: string } }) =>
                    setWording((before) => ({ ...before, [locale]: target.value }))
                  }
                />
                <Field.Hint />
              </Field.Root>
            ))}
          </Flex>
        </Panel>
        <Flex justifyContent="flex-end">
          <Button type="submit" startIcon={<Check />} loading={isLoading}>
            {say('subscribers.save')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
};

/** What stands beside the box. */
const NewsletterSettingsPage = () => {
  const say = useWording();
  const asked = useCommerceNewsletterSettingsQuery(undefined, { refetchOnMountOrArgChange: true });
  const { data: saved, isError, refetch } = asked;
  if (isError && !saved) return <NotLoaded content={say('subscribers.failed')} again={() => void refetch()} />;
  if (!saved) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('subscribers.wording')}</Page.Title>
      <Layouts.Header
        title={say('subscribers.wording')}
        subtitle={say('subscribers.wording-about')}
        navigationAction={
          <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
            {say('subscribers.title')}
          </Link>
        }
      />
      <Layouts.Content>
        <WordingForm key={JSON.stringify(saved)} saved={saved} />
      </Layouts.Content>
    </Page.Main>
  );
};

export default NewsletterSettingsPage;
