import type { ChecklistView } from '../contract';
import type { Campaign } from '../schemas/campaign';
import { isOf, type Shown } from './letter';

type Problem = ChecklistView['problems'][number];

export interface Checked {
  readonly campaign: Pick<Campaign, 'subject' | 'previewText' | 'blocks' | 'code'>;
  /** What is published of its entries. */
  readonly shown: readonly Shown[];
  readonly recipients: number;
  readonly largestList: number | null;
  /** What whoever sends it has against it. */
  readonly sending: readonly Problem[];
}

const problem =
  (level: Problem['level']) =>
  (when: boolean, code: string, about: string, message: string): Problem[] =>
    when ? [{ level, code, about, message }] : [];
const error = problem('error');
const warning = problem('warning');

const ofBlocks = ({ campaign: { blocks, code }, shown }: Checked): Problem[] =>
  blocks.flatMap((block, index) => {
    const about = `blocks.${index}`;
    if (block.kind === 'code') {
      return error(
        code === null,
        'code-missing',
        about,
        'This block shows a code, but none was made with the campaign.',
      );
    }
    if (block.kind !== 'products') return [];
    const gone = block.items.filter((item) => !shown.some((one) => isOf(item, one))).length;
    return [
      ...error(gone === block.items.length, 'products-unpublished', about, 'None of these is published.'),
      ...warning(
        gone > 0 && gone < block.items.length,
        'product-unpublished',
        about,
        `${gone} of these ${block.items.length} ${gone === 1 ? 'is' : 'are'} not published and will be left out.`,
      ),
    ];
  });

/** Words of staff's own that lost `{{ leave }}`. */
export const leaveLinkProblem = (lost: boolean): Problem[] =>
  error(
    lost,
    'unsubscribe-link-missing',
    'template',
    'The words of the mail “Campaign” have lost {{ leave }}, the link to unsubscribe.',
  );

export interface OwnServer {
  /** Whether mails go out at all. */
  readonly connected: boolean;
  /** Whether the storefront has a page for who wants to leave, and the mail a link to it. */
  readonly leavePage: boolean;
  readonly leaveLink: boolean;
  /** Whether the shop's postal address stands below its mails. */
  readonly imprint: boolean;
}

/** What keeps the shop's own mail server from sending it. */
export const ownServerProblems = ({ connected, leavePage, leaveLink, imprint }: OwnServer): Problem[] => [
  ...error(!connected, 'mail-not-connected', 'sender', 'No mail goes out yet: set SMTP_HOST and its like.'),
  ...error(
    !leavePage,
    'unsubscribe-page-missing',
    'sender',
    'Readers have no page to unsubscribe on: set storefront.newsletterUrl.',
  ),
  ...leaveLinkProblem(leavePage && !leaveLink),
  ...warning(
    !imprint,
    'imprint-missing',
    'sender',
    'The shop’s name and postal address do not stand below its mails: set them in the legal data or the mails’ look.',
  ),
];

/** What is wrong with a campaign before it is sent: an error stops it, a warning is worth a look. */
export const checklist = (checked: Checked): ChecklistView => {
  const { campaign, recipients, largestList } = checked;
  const problems = [
    ...error(!campaign.subject, 'subject-missing', 'subject', 'The mail has no subject.'),
    ...warning(
      !campaign.previewText,
      'preview-missing',
      'previewText',
      'Mailboxes have nothing to show beside the subject.',
    ),
    ...error(!campaign.blocks.length, 'blocks-missing', 'blocks', 'The mail says nothing.'),
    ...ofBlocks(checked),
    ...error(!recipients, 'recipients-missing', 'audience', 'Nobody would get it.'),
    ...error(
      largestList !== null && recipients > largestList,
      'list-too-large',
      'audience',
      `${recipients} would get it; the shop’s own mail server is for ${largestList} at most (campaigns.largestList).`,
    ),
    ...checked.sending,
  ];
  return { ready: !problems.some(({ level }) => level === 'error'), problems, recipients, largestList };
};
