import { Flex, TextButton, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { ChecklistView } from '../../../server/src/campaign/contract';
import { useWording } from '../wording';

interface ChecklistProps {
  readonly checklist: ChecklistView;
  /** Goes where it is put right; false: that is not on this page. */
  show?(about: string): boolean;
}

/** The shop's words in the administrator's language; of what we do not know, the server's own. */
const useProblem = () => {
  const { formatMessage, messages } = useIntl();
  return ({ code, message }: ChecklistView['problems'][number], facts: Record<string, number>): string => {
    const id = `commerce.campaign-problem.${code}`;
    return id in messages ? formatMessage({ id, defaultMessage: message }, facts) : message;
  };
};

const onPage = /^(subject|previewText|audience|blocks(\.\d+)?)$/;

/** What is to be put right before it is sent, what is worth a look, and whether it may go. */
export const Checklist = ({ checklist, show }: ChecklistProps) => {
  const say = useWording();
  const told = useProblem();
  const { ready, recipients, largestList } = checklist;
  const of = (level: string) => checklist.problems.filter((problem) => problem.level === level);
  const problems = [...of('error'), ...of('warning')];
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {ready && (
        <Flex tag="li" gap={2}>
          <CheckCircle fill="success600" aria-hidden />
          <Typography>{say('campaign.ready', { count: recipients })}</Typography>
        </Flex>
      )}
      {problems.map((problem) => {
        const isError = problem.level === 'error';
        const Icon = isError ? CrossCircle : WarningCircle;
        return (
          <Flex key={`${problem.code} ${problem.about}`} tag="li" gap={2} alignItems="flex-start">
            <Flex shrink={0} paddingTop={1}>
              <Icon
                fill={isError ? 'danger600' : 'warning600'}
                role="img"
                aria-label={say(`campaign.level-${problem.level}`)}
              />
            </Flex>
            <Typography>{told(problem, { recipients, largestList: largestList ?? recipients })}</Typography>
            {show && onPage.test(problem.about) && (
              <TextButton onClick={() => show(problem.about)}>{say('campaign.show')}</TextButton>
            )}
          </Flex>
        );
      })}
    </Flex>
  );
};
