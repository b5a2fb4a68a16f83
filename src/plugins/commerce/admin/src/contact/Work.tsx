import { Button, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { ContactChange, ContactView } from '../../../server/src/contact/contract';
import { Panel } from '../orders/Panel';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useChangeCommerceContactMessageMutation } from './contact-api';
import { RemoveMessage } from './RemoveMessage';

const statuses = ['open', 'answered', 'closed', 'spam'] as const;

/** Who has it, how it stands, and an end to it. */
export const Work = ({ message }: { readonly message: ContactView }) => {
  const say = useWording();
  const told = useTold();
  const may = { answer: useMay('contact.answer'), manage: useMay('contact.manage') };
  const [ask, { isLoading }] = useChangeCommerceContactMessageMutation();
  const { id, status, assignee, mine } = message;
  const change = (difference: ContactChange) => void told(ask({ id, ...difference }), say('contact.changed'));
  return (
    <Panel title={say('contact.work')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>
          {mine ? say('contact.is-mine') : assignee ? say('contact.is-of', { assignee }) : say('contact.is-free')}
        </Typography>
        {may.answer && (
          <>
            <Button
              variant="secondary"
              loading={isLoading}
              onClick={() => change({ assignee: mine ? 'nobody' : 'me' })}
            >
              {say(mine ? 'contact.give-back' : 'contact.take')}
            </Button>
            <SingleSelect
              aria-label={say('contact.status')}
              value={status}
              onChange={(to) => change({ status: to as ContactView['status'] })}
            >
              {statuses.map((one) => (
                <SingleSelectOption key={one} value={one}>
                  {say(`contact-status.${one}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </>
        )}
        {may.manage && <RemoveMessage id={id} />}
      </Flex>
    </Panel>
  );
};
