import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { TriedView } from '../../../../server/src/cart/try-contract';
import { shownAmount } from '../../money/amount-text';
import { useWording } from '../../wording';
import { PricesStep } from './PricesStep';
import { PromotionsStep } from './PromotionsStep';
import type { FieldProblems } from './refusal';
import { ShippingStep } from './ShippingStep';
import { TaxesStep } from './TaxesStep';
import { TotalStep } from './TotalStep';

interface TryResultProps {
  readonly view: TriedView;
  readonly problems: FieldProblems;
  /** The form says something else by now. */
  readonly stale: boolean;
  choose(shippingOption: string): void;
}

/** The way to the total, in the order in which the shop goes it. */
export const TryResult = ({ view, problems, stale, choose }: TryResultProps) => {
  const say = useWording();
  const { locale } = useIntl();
  const money = (amount: number) => shownAmount(amount, view.currency, locale);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} aria-live="polite">
      {stale && (
        <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
          <Typography textColor="neutral800">{say('try.stale')}</Typography>
        </Box>
      )}
      <Box style={{ opacity: stale ? 0.6 : 1 }}>
        <PricesStep view={view} problems={problems} money={money} />
        <PromotionsStep view={view} money={money} />
        <ShippingStep view={view} problem={problems.get('shippingOption')} money={money} choose={choose} />
        <TaxesStep view={view} money={money} />
        <TotalStep view={view} money={money} />
      </Box>
    </Flex>
  );
};
