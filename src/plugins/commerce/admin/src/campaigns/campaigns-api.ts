import { adminApi } from '@strapi/strapi/admin';
import type { Audience } from '../../../server/src/campaign/block-contract';
import type {
  AudienceView,
  CampaignView,
  ChecklistView,
  CodeBody,
  ListedCampaignView,
  PreviewView,
  RecipientView,
  ReportView,
} from '../../../server/src/campaign/contract';
import type { Paged } from '../page/paged';
import type { CampaignInput, PreviewInput } from './campaign-form';

const data = <Answer>({ data: answer }: { data: Answer }): Answer => answer;
const at = (id: string, more = '') => `/commerce/campaigns/${encodeURIComponent(id)}${more}`;
interface Changed<Body> {
  readonly id: string;
  readonly body: Body;
}
/** What a campaign can be told to do that takes no more than its id. */
export type Move = 'unschedule' | 'send' | 'pause' | 'resume' | 'replicate';

const campaignsApi = adminApi.enhanceEndpoints({ addTagTypes: ['CommerceCampaigns'] }).injectEndpoints({
  endpoints: (build) => ({
    commerceCampaigns: build.query<Paged<ListedCampaignView>, Readonly<Record<string, string>>>({
      query: (params) => ({ url: '/commerce/campaigns', method: 'GET', config: { params } }),
      transformResponse: (answer: Paged<ListedCampaignView>) => answer,
      providesTags: ['CommerceCampaigns'],
    }),
    commerceCampaign: build.query<CampaignView, string>({
      query: (id) => ({ url: at(id), method: 'GET' }),
      transformResponse: data<CampaignView>,
      providesTags: ['CommerceCampaigns'],
    }),
    createCommerceCampaign: build.mutation<CampaignView, { readonly name: string; readonly locale: string }>({
      query: (body) => ({ url: '/commerce/campaigns', method: 'POST', data: body }),
      transformResponse: data<CampaignView>,
      invalidatesTags: ['CommerceCampaigns'],
    }),
    saveCommerceCampaign: build.mutation<CampaignView, Changed<CampaignInput>>({
      query: ({ id, body }) => ({ url: at(id), method: 'PUT', data: body }),
      transformResponse: data<CampaignView>,
      invalidatesTags: ['CommerceCampaigns'],
    }),
    removeCommerceCampaign: build.mutation<unknown, string>({
      query: (id) => ({ url: at(id), method: 'DELETE' }),
      invalidatesTags: (_answer, refused) => (refused ? [] : ['CommerceCampaigns']),
    }),
    moveCommerceCampaign: build.mutation<CampaignView, { readonly id: string; readonly move: Move }>({
      query: ({ id, move }) => ({ url: at(id, `/${move}`), method: 'POST', data: {} }),
      transformResponse: data<CampaignView>,
      invalidatesTags: ['CommerceCampaigns'],
    }),
    scheduleCommerceCampaign: build.mutation<CampaignView, Changed<{ readonly sendAt: string }>>({
      query: ({ id, body }) => ({ url: at(id, '/schedule'), method: 'POST', data: body }),
      transformResponse: data<CampaignView>,
      invalidatesTags: ['CommerceCampaigns'],
    }),
    testCommerceCampaign: build.mutation<{ readonly to: string }, Changed<{ readonly to?: string }>>({
      query: ({ id, body }) => ({ url: at(id, '/test'), method: 'POST', data: body }),
      transformResponse: data<{ readonly to: string }>,
    }),
    makeCommerceCampaignCode: build.mutation<CampaignView, Changed<CodeBody>>({
      query: ({ id, body }) => ({ url: at(id, '/code'), method: 'POST', data: body }),
      transformResponse: data<CampaignView>,
      invalidatesTags: ['CommerceCampaigns'],
    }),
    previewCommerceCampaign: build.query<PreviewView, Changed<PreviewInput>>({
      query: ({ id, body }) => ({ url: at(id, '/preview'), method: 'POST', data: body }),
      transformResponse: data<PreviewView>,
      providesTags: ['CommerceCampaigns'],
    }),
    commerceCampaignAudience: build.query<AudienceView, Audience>({
      query: (audience) => ({ url: '/commerce/campaign-audience', method: 'POST', data: { audience } }),
      transformResponse: data<AudienceView>,
    }),
    /** `final`: whoever sends it is asked as well. */
    commerceCampaignChecklist: build.query<ChecklistView, { readonly id: string; readonly final: boolean }>({
      query: ({ id, final }) => ({ url: at(id, '/checklist'), method: 'GET', config: { params: { final } } }),
      transformResponse: data<ChecklistView>,
      providesTags: ['CommerceCampaigns'],
    }),
    commerceCampaignReport: build.query<ReportView, string>({
      query: (id) => ({ url: at(id, '/report'), method: 'GET' }),
      transformResponse: data<ReportView>,
      providesTags: ['CommerceCampaigns'],
    }),
    commerceCampaignRecipients: build.query<Paged<RecipientView>, { id: string } & Readonly<Record<string, string>>>({
      query: ({ id, ...params }) => ({ url: at(id, '/recipients'), method: 'GET', config: { params } }),
      transformResponse: (answer: Paged<RecipientView>) => answer,
      providesTags: ['CommerceCampaigns'],
    }),
  }),
});

export const {
  useCommerceCampaignsQuery,
  useCommerceCampaignQuery,
  useCreateCommerceCampaignMutation,
  useSaveCommerceCampaignMutation,
  useRemoveCommerceCampaignMutation,
  useMoveCommerceCampaignMutation,
  useScheduleCommerceCampaignMutation,
  useTestCommerceCampaignMutation,
  useMakeCommerceCampaignCodeMutation,
  usePreviewCommerceCampaignQuery,
  useCommerceCampaignAudienceQuery,
  useCommerceCampaignChecklistQuery,
  useCommerceCampaignReportQuery,
  useCommerceCampaignRecipientsQuery,
} = campaignsApi;
