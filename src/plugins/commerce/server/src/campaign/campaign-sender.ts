import type { Transaction } from '../platform/transaction';
import type { ChecklistView } from './contract';
import type { Campaign } from './schemas/campaign';

export type CampaignProblem = ChecklistView['problems'][number];

/** Who brings a campaign to its readers: the shop's own mail server, or a service. */
export interface CampaignSender {
  /** Stored on every campaign that it sends: never rename. */
  readonly id: string;
  /** Larger audiences are refused. Null: none is too large. */
  readonly largestList: number | null;
  /** What is wrong beside the words and the audience, as far as is known without changing anything. */
  problems(campaign: Campaign): Promise<readonly CampaignProblem[]>;
  /** What only whoever sends it knows: they are shown it as it is for that. Safe to repeat. */
  lastProblems(campaign: Campaign): Promise<readonly CampaignProblem[]>;
  /** Sends the saved campaign to one of the staff. */
  test(campaign: Campaign, to: string | undefined): Promise<{ readonly to: string }>;
  /** In the transaction that wrote its recipients down. */
  begin(tx: Transaction, campaign: Campaign): Promise<void>;
}
