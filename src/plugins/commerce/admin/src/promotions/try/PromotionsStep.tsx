import { Badge, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TriedView } from '../../../../server/src/cart/try-contract';
import { useWording } from '../../wording';
import { Quiet, Row } from './Row';
import { Step } from './Step';
import { useRuleNames } from './use-rule-names';
import { tone } from '../../page/tone';

const tones = {
  applied: tone.good,
  conditions: tone.open,
  'nothing-off': tone.calm,
  unusable: tone.bad,
} as const;

const Titled = ({ title, outcome }: { readonly title: string; readonly outcome: keyof typeof tones }) => {
  const say = useWording();
  return (
    <Flex gap={3} wrap="wrap">
      {title}
      <Badge {...tones[outcome]}>{say(`try.outcome.${outcome}`)}</Badge>
    </Flex>
  );
};

interface PromotionsStepProps {
  readonly view: TriedView;
  money(amount: number): string;
}

/** Each promotion that runs, in the order in which they are looked at, with what it takes off or why it does not. */
export const PromotionsStep = ({ view, money }: PromotionsStepProps) => {
  const say = useWording();
  const { formatList } = useIntl();
  const nameOf = useRuleNames();
  const { promotions, codesNotApplicable, totals } = view;
  const reasons = ({ outcome, unmet }: TriedView['promotions'][number]): readonly string[] => {
    if (outcome === 'conditions') return [say('try.unmet', { conditions: formatList(unmet.map(nameOf)) })];
    return outcome === 'nothing-off' ? [say('try.nothing-off-why')] : [];
  };
  return (
    <Step number={2} title={say('try.promotions')} {...(totals.discount && { sum: money(-totals.discount) })}>
      {promotions.map((promotion, index) => {
        const { title, code, outcome, amount, offShipping } = promotion;
        const about = [...(code ? [say('try.code', { code })] : []), ...reasons(promotion)].join(' · ');
        return (
          <Row
            key={`${index} ${title}`}
            title={<Titled title={title} outcome={outcome} />}
            about={about}
            figure={amount > offShipping && money(offShipping - amount)}
            figureAbout={offShipping > 0 && say('try.off-shipping', { amount: money(offShipping) })}
          />
        );
      })}
      {codesNotApplicable.map((code) => (
        <Row
          key={`code ${code}`}
          title={<Titled title={say('try.code', { code })} outcome="unusable" />}
          about={say('try.code-unusable')}
        />
      ))}
      {!promotions.length && !codesNotApplicable.length && <Quiet>{say('try.no-promotions')}</Quiet>}
    </Step>
  );
};
