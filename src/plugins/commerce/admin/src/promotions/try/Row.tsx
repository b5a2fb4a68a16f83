import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface RowProps {
  readonly title: ReactNode;
  readonly about?: ReactNode;
  readonly figure?: ReactNode;
  readonly figureAbout?: ReactNode;
}

/** What a step says of one thing: its name and why at the left, what it comes to at the right. */
export const Row = ({ title, about, figure, figureAbout }: RowProps) => (
  <Flex justifyContent="space-between" alignItems="flex-start" gap={4} paddingTop={2} paddingBottom={2}>
    <Box minWidth={0}>
      <Typography tag="div">{title}</Typography>
      {about && (
        <Typography tag="div" variant="pi" textColor="neutral600">
          {about}
        </Typography>
      )}
    </Box>
    <Box textAlign="right" shrink={0}>
      <Typography tag="div" fontWeight="semiBold">
        {figure}
      </Typography>
      {figureAbout && (
        <Typography tag="div" variant="pi" textColor="neutral600">
          {figureAbout}
        </Typography>
      )}
    </Box>
  </Flex>
);

/** Where a step has nothing to list. */
export const Quiet = ({ children }: { readonly children: string }) => (
  <Typography textColor="neutral600">{children}</Typography>
);
