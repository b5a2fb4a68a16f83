import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Number = styled(Flex)`
  border-radius: 50%;
  flex: none;
`;

const Figures = styled(Box)`
  font-variant-numeric: tabular-nums;
`;

interface StepProps {
  readonly number: number;
  readonly title: string;
  /** What the step comes to. */
  readonly sum?: string;
  readonly last?: boolean;
  readonly children: ReactNode;
}

/** One step of the way to the total, on a line that joins it to the next. */
export const Step = ({ number, title, sum, last, children }: StepProps) => (
  <Flex gap={4} alignItems="stretch">
    <Flex direction="column" aria-hidden>
      <Number width="3.2rem" height="3.2rem" justifyContent="center" background={last ? 'primary600' : 'primary100'}>
        <Typography fontWeight="bold" textColor={last ? 'neutral0' : 'primary600'}>
          {number}
        </Typography>
      </Number>
      {!last && <Box flex={1} width="2px" background="primary100" />}
    </Flex>
    <Box flex={1} minWidth={0} paddingBottom={last ? 0 : 5}>
      <Figures tag="section" aria-label={title} background="neutral0" hasRadius shadow="tableShadow" padding={5}>
        <Flex justifyContent="space-between" gap={4} paddingBottom={4}>
          <Typography tag="h2" variant="delta" fontWeight="bold">
            {title}
          </Typography>
          {sum !== undefined && (
            <Typography variant="delta" fontWeight="bold">
              {sum}
            </Typography>
          )}
        </Flex>
        {children}
      </Figures>
    </Box>
  </Flex>
);
