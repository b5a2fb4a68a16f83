import { Box, Flex, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Suspense } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { useWording } from '../wording';
import { settingsTabs } from './tabs';

/** Each tab has an address of its own. */
const SettingsPage = () => {
  const say = useWording();
  const navigate = useNavigate();
  const [first] = settingsTabs;
  const { tab = first.id } = useParams();
  return (
    <Page.Main>
      <Page.Title>{say('settings.title')}</Page.Title>
      <Layouts.Header title={say('settings.title')} subtitle={say('settings.about')} />
      <Layouts.Content>
        <Tabs.Root variant="simple" value={tab} onValueChange={(id) => navigate(`../settings/${id}`)}>
          <Tabs.List aria-label={say('settings.title')}>
            {settingsTabs.map(({ id, label }) => (
              <Tabs.Trigger key={id} value={id}>
                {say(label)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {settingsTabs.map(({ id, Tab }) => (
            <Tabs.Content key={id} value={id}>
              <Box paddingTop={6}>
                <Suspense fallback={<Page.Loading />}>
                  <Flex direction="column" alignItems="stretch" gap={6}>
                    <Tab />
                  </Flex>
                </Suspense>
              </Box>
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

export default SettingsPage;
