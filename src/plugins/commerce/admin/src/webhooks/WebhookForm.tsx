import { Button, Field, Flex, Modal, TextInput, Toggle } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useWording } from '../wording';
import { EventsField } from './EventsField';
import type { WebhookInput } from './webhooks-api';

interface WebhookFormProps {
  readonly start: WebhookInput;
  readonly eventTypes: readonly string[];
  readonly saving: boolean;
  save(input: WebhookInput): void;
}

export const WebhookForm = ({ start, eventTypes, saving, save }: WebhookFormProps) => {
  const say = useWording();
  const [input, setInput] = useState(start);
  const [tried, setTried] = useState(false);
  const change = (difference: Partial<WebhookInput>) => setInput((before) => ({ ...before, ...difference }));
  const wrongUrl = tried && !URL.canParse(input.url) ? say('webhook.url-wrong') : undefined;
  const noEvents = tried && !input.events.length ? say('webhook.events-missing') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (URL.canParse(input.url) && input.events.length) save(input);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Field.Root name="url" required hint={say('webhook.url-hint')} error={wrongUrl}>
            <Field.Label>{say('webhook.url')}</Field.Label>
            <TextInput
              type="url"
              placeholder="https://erp.example.com/hooks"
              value={input.url}
              onChange={(event) => change({ url: event.target.value.trim() })}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
          <Field.Root name="description">
            <Field.Label>{say('webhook.description')}</Field.Label>
            <TextInput
              value={input.description}
              maxLength={255}
              onChange={(event) => change({ description: event.target.value })}
            />
          </Field.Root>
          <EventsField
            eventTypes={eventTypes}
            events={input.events}
            error={noEvents}
            change={(events) => change({ events })}
          />
          <Field.Root name="enabled">
            <Field.Label>{say('webhook.enabled')}</Field.Label>
            <Toggle
              onLabel={say('yes')}
              offLabel={say('no')}
              checked={input.enabled}
              onChange={(event) => change({ enabled: event.target.checked })}
            />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('webhook.cancel')}</Button>
        </Modal.Close>
        <Button type="submit" loading={saving}>
          {say('webhook.save')}
        </Button>
      </Modal.Footer>
    </form>
  );
};
