import { Button, Field, Flex, Textarea, TextInput } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import type { MailLook } from '../../../server/src/mail/contract';
import { Panel } from '../orders/Panel';
import { NotLoaded } from '../page/Nothing';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording, type Wording } from '../wording';
import { useCommerceMailLookQuery, useSaveCommerceMailLookMutation } from './mails-api';

const TextField = (props: {
  readonly name: 'name' | 'color' | 'logo';
  readonly value: string;
  readonly disabled: boolean;
  change(value: string): void;
}) => {
  const say = useWording();
  const label: Wording = `look.${props.name}`;
  return (
    <Field.Root name={props.name} hint={say(`look.${props.name}-hint`)}>
      <Field.Label>{say(label)}</Field.Label>
      <TextInput value={props.value} disabled={props.disabled} onChange={(event) => props.change(event.target.value)} />
      <Field.Hint />
    </Field.Root>
  );
};

const Form = ({ start }: { readonly start: MailLook }) => {
  const say = useWording();
  const told = useTold();
  const mayEdit = useMay('mails.edit');
  const [look, setLook] = useState(start);
  const [save, { isLoading }] = useSaveCommerceMailLookMutation();
  const change = (difference: Partial<MailLook>) => setLook((before) => ({ ...before, ...difference }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void told(save({ ...look, logo: look.logo?.trim() || null }), say('look.saved'));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Panel>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <TextField name="name" value={look.name} disabled={!mayEdit} change={(name) => change({ name })} />
          <TextField name="color" value={look.color} disabled={!mayEdit} change={(color) => change({ color })} />
          <TextField name="logo" value={look.logo ?? ''} disabled={!mayEdit} change={(logo) => change({ logo })} />
          <Field.Root name="footer" hint={say('look.footer-hint')}>
            <Field.Label>{say('look.footer')}</Field.Label>
            <Textarea
              value={look.footer}
              disabled={!mayEdit}
              onChange={(event) => change({ footer: event.target.value })}
            />
            <Field.Hint />
          </Field.Root>
          {mayEdit && (
            <Flex justifyContent="flex-end">
              <Button type="submit" loading={isLoading}>
                {say('mail.save')}
              </Button>
            </Flex>
          )}
        </Flex>
      </Panel>
    </form>
  );
};

/** The shop's name, color, logo and footer, in every mail alike. */
export const LookForm = () => {
  const say = useWording();
  const { data: look, isError, refetch } = useCommerceMailLookQuery();
  if (isError) return <NotLoaded content={say('mails.failed')} again={() => void refetch()} />;
  return look ? <Form start={look} /> : <Page.Loading />;
};
