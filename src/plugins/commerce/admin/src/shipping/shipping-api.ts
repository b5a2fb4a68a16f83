import { adminApi } from '@strapi/strapi/admin';
import type { AddressRulesView } from '../../../server/src/customer/address-contract';
import type { MethodBody, MethodView, ZoneBody, ZoneView } from '../../../server/src/shipping/contract';

interface Locale {
  readonly code: string;
  readonly name: string;
  readonly isDefault: boolean;
}
type Saved<Body> = Body & { readonly id?: string };

const tag = 'CommerceShipping' as const;
const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;

/** New without an id; a whole one in its place with it. */
const save =
  (path: string) =>
  ({ id, ...body }: { readonly id?: string }) => ({
    url: id ? `${path}/${encodeURIComponent(id)}` : path,
    method: id ? ('PUT' as const) : ('POST' as const),
    data: body,
  });
const remove = (path: string) => (id: string) => ({
  url: `${path}/${encodeURIComponent(id)}`,
  method: 'DELETE' as const,
});

const shippingApi = adminApi.enhanceEndpoints({ addTagTypes: [tag] }).injectEndpoints({
  endpoints: (build) => ({
    commerceShippingZones: build.query<readonly ZoneView[], void>({
      query: () => ({ url: '/commerce/shipping/zones', method: 'GET' }),
      transformResponse: data<readonly ZoneView[]>,
      providesTags: [tag],
    }),
    saveCommerceShippingZone: build.mutation<ZoneView, Saved<ZoneBody>>({
      query: save('/commerce/shipping/zones'),
      transformResponse: data<ZoneView>,
      invalidatesTags: [tag],
    }),
    removeCommerceShippingZone: build.mutation<unknown, string>({
      query: remove('/commerce/shipping/zones'),
      invalidatesTags: [tag],
    }),
    saveCommerceShippingMethod: build.mutation<MethodView, Saved<MethodBody>>({
      query: save('/commerce/shipping/methods'),
      transformResponse: data<MethodView>,
      invalidatesTags: [tag],
    }),
    removeCommerceShippingMethod: build.mutation<unknown, string>({
      query: remove('/commerce/shipping/methods'),
      invalidatesTags: [tag],
    }),
    commerceAddressRules: build.query<AddressRulesView, string>({
      query: (country) => ({ url: `/api/commerce/address-rules/${country}`, method: 'GET' }),
      transformResponse: data<AddressRulesView>,
    }),
    commerceShopLocales: build.query<readonly Locale[], void>({
      query: () => ({ url: '/i18n/locales', method: 'GET' }),
    }),
  }),
});

export const {
  useCommerceShippingZonesQuery,
  useSaveCommerceShippingZoneMutation,
  useRemoveCommerceShippingZoneMutation,
  useSaveCommerceShippingMethodMutation,
  useRemoveCommerceShippingMethodMutation,
  useCommerceAddressRulesQuery,
  useCommerceShopLocalesQuery,
} = shippingApi;
