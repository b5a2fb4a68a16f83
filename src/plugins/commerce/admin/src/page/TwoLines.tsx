import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

const Clamped = styled(Typography)`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
  overflow-wrap: anywhere;
  white-space: normal;
  max-width: 44rem;
`;

/** Text that may be long, such as a vendor's error: two lines of it, all of it under the pointer. */
export const TwoLines = ({ text }: { readonly text: string }) => (
  <Clamped variant="pi" textColor="neutral700" title={text}>
    {text}
  </Clamped>
);
