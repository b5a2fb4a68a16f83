import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface PanelProps {
  readonly title?: string;
  /** What can be done with it, beside its title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export const Panel = ({ title, action, children }: PanelProps) => (
  <Box tag="section" aria-label={title} background="neutral0" hasRadius shadow="tableShadow" padding={6}>
    {title && (
      <Flex justifyContent="space-between" gap={3} paddingBottom={4}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
        {action}
      </Flex>
    )}
    {children}
  </Box>
);
