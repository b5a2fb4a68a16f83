import { Field, Flex, Grid, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Audience } from '../../../server/src/campaign/block-contract';
import { useSettled } from '../mails/use-settled';
import { Panel } from '../orders/Panel';
import { useWording } from '../wording';
import { BoughtField } from './BoughtField';
import { useCommerceCampaignAudienceQuery } from './campaigns-api';
import { languages } from './LanguageField';
import { SinceField } from './SinceField';
import type { Composer } from './use-composer';

const settleMilliseconds = 400;

/** How many they are now, while it is decided who they are. */
const AudienceCount = ({ audience }: { readonly audience: Audience }) => {
  const say = useWording();
  const asked = { ...useSettled(audience, settleMilliseconds) };
  asked.group = asked.group?.trim() || null;
  const { currentData, data } = useCommerceCampaignAudienceQuery(asked, { refetchOnMountOrArgChange: true });
  const count = currentData ?? data;
  if (!count) return null;
  const { recipients, largestList } = count;
  const tooMany = largestList !== null && recipients > largestList;
  return (
    <Typography role="status" fontWeight="semiBold" textColor={tooMany || !recipients ? 'danger600' : 'success700'}>
      {say(tooMany ? 'campaign.too-many' : 'campaign.count', { count: recipients, most: largestList })}
    </Typography>
  );
};

/** Whom it goes to: all who subscribed, or those of them to whom each of these applies. */
export const AudiencePanel = ({ form, change }: Composer) => {
  const say = useWording();
  const { formatDisplayName } = useIntl();
  const { audience } = form;
  const set = (difference: Partial<Audience>) => change({ audience: { ...audience, ...difference } });
  return (
    <Panel title={say('campaign.audience')} action={<AudienceCount audience={audience} />}>
      <Flex id="campaign-audience" tabIndex={-1} direction="column" alignItems="stretch" gap={5}>
        <Typography textColor="neutral600">{say('campaign.audience-about')}</Typography>
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Field.Root name="audience-locale">
              <Field.Label>{say('campaign.speak')}</Field.Label>
              <SingleSelect
                placeholder={say('campaign.any-language')}
                value={audience.locale ?? ''}
                clearLabel={say('campaign.any-language')}
                onChange={(locale) => set({ locale: String(locale) || null })}
                onClear={() => set({ locale: null })}
              >
                {[...new Set([...languages, ...(audience.locale ? [audience.locale] : [])])].map((code) => (
                  <SingleSelectOption key={code} value={code}>
                    {formatDisplayName(code, { type: 'language' }) ?? code}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <Field.Root name="audience-group">
              <Field.Label>{say('campaign.group')}</Field.Label>
              <TextInput
                placeholder={say('campaign.any-group')}
                value={audience.group ?? ''}
                maxLength={100}
                onChange={({ target }) => set({ group: target.value || null })}
              />
            </Field.Root>
          </Grid.Item>
          <Grid.Item col={12} direction="column" alignItems="stretch">
            <BoughtField bought={audience.bought} set={(bought) => set({ bought })} />
          </Grid.Item>
          {(['boughtSince', 'subscribedSince'] as const).map((name) => (
            <Grid.Item key={name} col={6} xs={12} direction="column" alignItems="stretch">
              <SinceField
                label={say(`campaign.${name}`)}
                since={audience[name]}
                set={(since) => set({ [name]: since })}
              />
            </Grid.Item>
          ))}
        </Grid.Root>
      </Flex>
    </Panel>
  );
};
