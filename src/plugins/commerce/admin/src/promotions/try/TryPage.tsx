import { Box, Button, Grid, Link } from '@strapi/design-system';
import { ArrowLeft, Play } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { Nothing } from '../../page/Nothing';
import { useWording } from '../../wording';
import { TryForm, tryFormId } from './TryForm';
import { TryResult } from './TryResult';
import { useTry } from './use-try';

/** Why does this cart cost what it costs? The rules are asked about a cart that nobody has. */
const TryPage = () => {
  const say = useWording();
  const { view, stale, asking, ...form } = useTry();
  const { draft, problems, run } = form;
  return (
    <Page.Main>
      <Page.Title>{say('try.title')}</Page.Title>
      <Layouts.Header
        title={say('try.title')}
        subtitle={say('try.about')}
        primaryAction={
          <Button type="submit" form={tryFormId} startIcon={<Play />} loading={asking}>
            {say('try.run')}
          </Button>
        }
        navigationAction={
          <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
            {say('promotions.title')}
          </Link>
        }
      />
      <Layouts.Content>
        <Grid.Root gap={6}>
          <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
            <TryForm {...form} />
          </Grid.Item>
          <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch">
            {view ? (
              <TryResult
                view={view}
                problems={problems}
                stale={stale}
                choose={(shippingOption) => void run({ ...draft, shippingOption })}
              />
            ) : (
              <Box>
                <Nothing content={say('try.nothing-yet')} />
              </Box>
            )}
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

export default TryPage;
