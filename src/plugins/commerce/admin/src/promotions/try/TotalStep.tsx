import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { TriedView } from '../../../../server/src/cart/try-contract';
import { useWording } from '../../wording';
import { receiptRows } from './receipt';
import { Step } from './Step';

const Ruled = styled(Flex)`
  border-top: 2px solid ${({ theme }) => theme.colors.neutral800};
`;

interface TotalStepProps {
  readonly view: TriedView;
  money(amount: number): string;
}

/** The addition, as it stands on a receipt. */
export const TotalStep = ({ view, money }: TotalStepProps) => {
  const say = useWording();
  return (
    <Step last number={5} title={say('try.total')}>
      {receiptRows(view).map(({ key, label, detail, amount, told }) => (
        <Flex key={key} justifyContent="space-between" gap={4} paddingBottom={2}>
          <Typography textColor="neutral600">
            {say(label)}
            {detail && ` · ${detail}`}
          </Typography>
          <Typography textColor={told ? 'neutral600' : 'neutral800'}>
            {told ? `(${money(amount)})` : money(amount)}
          </Typography>
        </Flex>
      ))}
      <Ruled justifyContent="space-between" gap={4} paddingTop={3} marginTop={2}>
        <Typography variant="beta" fontWeight="bold">
          {say('try.total')}
        </Typography>
        <Typography variant="beta" fontWeight="bold">
          {money(view.totals.total)}
        </Typography>
      </Ruled>
    </Step>
  );
};
