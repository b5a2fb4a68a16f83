import type { Measured } from '../../campaign';
import { exponentOf, isCurrency, minorUnits } from '../../money';

/** A campaign's report, as far as it is read. */
export interface CampaignReport {
  readonly emails_sent: number;
  readonly unsubscribed: number;
  readonly bounces: { readonly hard_bounces: number; readonly soft_bounces: number; readonly syntax_errors: number };
  readonly opens: { readonly unique_opens: number };
  readonly clicks: { readonly unique_subscriber_clicks: number };
  readonly ecommerce?: {
    readonly total_orders: number;
    readonly total_revenue: number;
    readonly currency_code?: string;
  };
}

export const reportFields =
  'emails_sent,unsubscribed,bounces,opens.unique_opens,clicks.unique_subscriber_clicks,ecommerce';

const revenueOf = (ecommerce: CampaignReport['ecommerce']): Pick<Measured, 'revenue' | 'currency'> => {
  const { total_revenue: total, currency_code: currency = '', total_orders: orders = 0 } = ecommerce ?? {};
  if (!orders || total === undefined || !isCurrency(currency)) return { revenue: null, currency: null };
  return { revenue: minorUnits(total.toFixed(exponentOf(currency)), currency) ?? null, currency };
};

export const campaignFigures = ({ bounces, ...report }: CampaignReport): Measured => ({
  sent: report.emails_sent,
  opens: report.opens.unique_opens,
  clicks: report.clicks.unique_subscriber_clicks,
  unsubscribed: report.unsubscribed,
  bounced: bounces.hard_bounces + bounces.soft_bounces + bounces.syntax_errors,
  orders: report.ecommerce?.total_orders ?? 0,
  ...revenueOf(report.ecommerce),
});
