import type { Mailing, MailingStanding } from '../../campaign';
import type { Json } from './requests';

/** What a campaign is found again by in the account. A copy that is made there is called otherwise. */
const mark = (key: string): string => `[${key}]`;

export const titleOf = ({ name, key }: Pick<Mailing, 'name' | 'key'>): string => `${name.slice(0, 70)} ${mark(key)}`;
export const isTitleOf = (title: string | undefined, key: string): boolean => title?.endsWith(mark(key)) ?? false;

/** Mailchimp takes a hundred letters. */
export const segmentName = (name: string, key: string): string => `${name.slice(0, 40)} ${mark(key)}`;

export interface From {
  readonly name: string;
  readonly email: string;
}

export const settingsOf = (mailing: Mailing, from: From): Json => ({
  ...{ title: titleOf(mailing), subject_line: mailing.subject, preview_text: mailing.previewText },
  ...{ from_name: from.name, reply_to: from.email },
});

/** Links in the text stay readable; all others tell who came, and what they bought. */
export const tracking: Json = { opens: true, html_clicks: true, text_clicks: false, ecomm360: true };

const standings: Readonly<Record<string, MailingStanding>> = {
  save: 'draft',
  // By somebody in Mailchimp itself.
  schedule: 'sending',
  paused: 'sending',
  sending: 'sending',
  canceling: 'sending',
};

export const standingOf = (status: string): MailingStanding => standings[status] ?? 'sent';
