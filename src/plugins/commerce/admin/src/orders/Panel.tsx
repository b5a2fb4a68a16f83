import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

export const Panel = ({ title, children }: { readonly title?: string; readonly children: ReactNode }) => (
  <Box tag="section" aria-label={title} background="neutral0" hasRadius shadow="tableShadow" padding={6}>
    {title && (
      <Box paddingBottom={4}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
      </Box>
    )}
    {children}
  </Box>
);
