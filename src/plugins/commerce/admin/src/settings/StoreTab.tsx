import { Page } from '@strapi/strapi/admin';
import { NotLoaded } from '../page/Nothing';
import { useWording } from '../wording';
import { useCommerceSettingsQuery } from './settings-api';
import { StoreForm } from './StoreForm';

const StoreTab = () => {
  const say = useWording();
  const { data: store, isError, refetch } = useCommerceSettingsQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isError && !store) return <NotLoaded content={say('settings.failed')} again={() => void refetch()} />;
  if (!store) return <Page.Loading />;
  return <StoreForm key={JSON.stringify(store)} store={store} />;
};

export default StoreTab;
