import { kept } from './client';

const day = 86_400_000;
const rememberedMilliseconds = 30 * day;

/** Links of the shop's campaigns say which it was: what is bought within a month is counted among that campaign's orders. */
export const keepCampaign = (): void => {
  const campaign = new URLSearchParams(location.search).get('campaign');
  if (campaign && /^[\w-]{1,40}$/.test(campaign)) void kept.set('campaign', `${Date.now()} ${campaign}`);
};

/** The last one whose link was followed here. */
export const keptCampaign = (): string | undefined => {
  const [at = '0', campaign] = String(kept.get('campaign') ?? '').split(' ');
  return campaign && Number(at) > Date.now() - rememberedMilliseconds ? campaign : undefined;
};
