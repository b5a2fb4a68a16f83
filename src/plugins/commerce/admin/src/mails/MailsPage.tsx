import { Flex, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NotLoaded } from '../page/Nothing';
import { useWording } from '../wording';
import { KindsTable } from './KindsTable';
import { LookForm } from './LookForm';
import { MailLog } from './MailLog';
import { useCommerceMailKindsQuery } from './mails-api';
import { NotConnected } from './NotConnected';
import { RemindersForm } from './RemindersForm';

const tabs = ['log', 'words', 'reminders', 'look'] as const;

const MailsPage = () => {
  const say = useWording();
  const { data: kinds, isError, refetch } = useCommerceMailKindsQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isError) return <NotLoaded content={say('mails.failed')} again={() => void refetch()} />;
  if (!kinds) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{say('mails.title')}</Page.Title>
      <Layouts.Header title={say('mails.title')} subtitle={say('mails.about')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {!kinds.meta.connected && <NotConnected />}
          <Tabs.Root variant="simple" defaultValue="log">
            <Tabs.List aria-label={say('mails.title')}>
              {tabs.map((tab) => (
                <Tabs.Trigger key={tab} value={tab}>
                  {say(`mails.${tab}`)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            <Tabs.Content value="log">
              <Flex direction="column" alignItems="stretch" paddingTop={4}>
                <MailLog />
              </Flex>
            </Tabs.Content>
            <Tabs.Content value="words">
              <Flex direction="column" alignItems="stretch" paddingTop={4}>
                <KindsTable kinds={kinds.data} />
              </Flex>
            </Tabs.Content>
            <Tabs.Content value="reminders">
              <Flex direction="column" alignItems="stretch" paddingTop={4}>
                <RemindersForm />
              </Flex>
            </Tabs.Content>
            <Tabs.Content value="look">
              <Flex direction="column" alignItems="stretch" paddingTop={4}>
                <LookForm />
              </Flex>
            </Tabs.Content>
          </Tabs.Root>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default MailsPage;
