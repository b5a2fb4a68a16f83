import { Grid, Typography } from '@strapi/design-system';

interface FactProps {
  readonly label: string;
  readonly value: string;
  readonly bad?: boolean;
}

/** One figure of how the shop gets on with others, in a grid of them. */
export const Fact = ({ label, value, bad }: FactProps) => (
  <Grid.Item col={3} xs={6} direction="column" alignItems="flex-start">
    <Typography variant="pi" textColor="neutral600">
      {label}
    </Typography>
    <Typography variant="delta" textColor={bad ? 'danger600' : 'neutral800'}>
      {value}
    </Typography>
  </Grid.Item>
);
