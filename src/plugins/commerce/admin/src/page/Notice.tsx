import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** What stays said until it is mended: an alert of the design system's has a button to close it. */
export const Notice = ({ title, children, action }: NoticeProps) => (
  <Box role="note" background="warning100" borderColor="warning200" hasRadius padding={4}>
    <Flex gap={3} alignItems="flex-start">
      <Box shrink={0} paddingTop={1}>
        <WarningCircle fill="warning600" aria-hidden />
      </Box>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography fontWeight="bold">{title}</Typography>
        <Typography>{children}</Typography>
        {action}
      </Flex>
    </Flex>
  </Box>
);
