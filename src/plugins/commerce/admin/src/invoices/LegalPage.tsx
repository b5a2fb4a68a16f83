import { Button, Flex } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts, Page, useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import type { Legal, LegalView } from '../../../server/src/invoice/contract';
import { NotLoaded } from '../page/Nothing';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { useCommerceLegalQuery, useSaveCommerceLegalMutation } from './invoices-api';
import { LegalForm } from './LegalForm';
import { LegalWarning } from './LegalWarning';
import { refusedField } from './legal-fields';

const EditLegal = ({ legal: { missing, ...start } }: { readonly legal: LegalView }) => {
  const say = useWording();
  const mayChange = useMay('invoices.legal');
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: reasonOf } = useAPIErrorHandler();
  const [draft, setDraft] = useState<Legal>(start);
  const [refused, setRefused] = useState<{ field: string | undefined; reason: string }>();
  const [save, { isLoading }] = useSaveCommerceLegalMutation();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await save(draft).unwrap();
      setRefused(undefined);
      toggleNotification({ type: 'success', message: say('legal.saved') });
    } catch (error) {
      const reason = reasonOf(error as Parameters<typeof reasonOf>[0]);
      setRefused({ field: refusedField(error), reason });
      toggleNotification({ type: 'danger', message: reason });
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Layouts.Header
        title={say('legal.title')}
        subtitle={say('legal.about')}
        primaryAction={
          mayChange && (
            <Button type="submit" loading={isLoading} startIcon={<Check />}>
              {say('legal.save')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <LegalWarning />
          <LegalForm
            {...{ draft, missing, refused }}
            change={(difference) => setDraft((before) => ({ ...before, ...difference }))}
          />
        </Flex>
      </Layouts.Content>
    </form>
  );
};

const LegalPage = () => {
  const say = useWording();
  const { data: legal, isError, refetch } = useCommerceLegalQuery();
  return (
    <Page.Main>
      <Page.Title>{say('legal.title')}</Page.Title>
      {legal ? (
        <EditLegal legal={legal} />
      ) : isError ? (
        <NotLoaded content={say('legal.failed')} again={() => void refetch()} />
      ) : (
        <Page.Loading />
      )}
    </Page.Main>
  );
};

export default LegalPage;
