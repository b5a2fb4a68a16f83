import { adminApi } from '@strapi/strapi/admin';

interface StoreSettings {
  readonly currency: string;
}

const storeApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    commerceStore: build.query<StoreSettings, void>({
      query: () => ({ url: '/commerce/settings/store', method: 'GET' }),
      transformResponse: ({ data }: { data: StoreSettings }) => data,
    }),
  }),
});

/** The currency prices are first asked in. Who may not read the settings is asked in euros. */
export const useStoreCurrency = (): string => storeApi.useCommerceStoreQuery().data?.currency ?? 'EUR';
