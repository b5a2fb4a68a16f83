import { Flex, Grid, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { useCommerceContactMessageQuery } from './contact-api';
import { ContactBadge } from './ContactBadge';
import { Conversation } from './Conversation';
import { ReplyForm } from './ReplyForm';
import { Sender } from './Sender';
import { Work } from './Work';

/** A colleague may be at it too, and an answer's mail goes out while one looks. */
const live = { refetchOnMountOrArgChange: true, pollingInterval: 5000, skipPollingIfUnfocused: true } as const;

const MessagePage = () => {
  const say = useWording();
  const { id = '' } = useParams();
  const mayAnswer = useMay('contact.answer');
  const { data: message, isLoading } = useCommerceContactMessageQuery(id, live);
  if (isLoading) return <Page.Loading />;
  const back = (
    <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
      {say('contact.title')}
    </Link>
  );
  if (!message) return <Page.Error content={say('contact.missing')} action={back} />;
  const title = message.subject ?? say('contact.message-from', { name: message.name });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        navigationAction={back}
        secondaryAction={<ContactBadge status={message.status} />}
      />
      <Layouts.Content>
        <Grid.Root gap={4}>
          <Grid.Item col={8} xs={12} direction="column" alignItems="stretch" gap={4}>
            <Conversation message={message} />
            {mayAnswer && <ReplyForm key={id} message={message} />}
          </Grid.Item>
          <Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Work message={message} />
              <Sender message={message} />
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

export default MessagePage;
