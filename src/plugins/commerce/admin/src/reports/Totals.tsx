import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp } from '@strapi/icons';
import { styled } from 'styled-components';
import type { FigureView } from '../../../server/src/report/contract';
import { useWording, type Wording } from '../wording';
import { changeOf, measureNames, measureOf, type MeasureName } from './measures';
import { useFigures } from './use-figures';

interface TotalsProps {
  readonly totals: FigureView;
  readonly before: FigureView | undefined;
  readonly currency: string;
  readonly chosen: MeasureName;
  choose(measure: MeasureName): void;
}

const Tile = styled.button<{ $chosen: boolean }>`
  display: block;
  width: 100%;
  height: 100%;
  padding: 1.6rem 2rem;
  text-align: start;
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};
  border: 1px solid ${({ theme, $chosen }) => ($chosen ? theme.colors.primary600 : 'transparent')};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  &:hover {
    border-color: ${({ theme, $chosen }) => ($chosen ? theme.colors.primary600 : theme.colors.neutral300)};
  }
`;

const Figure = styled(Typography)`
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
`;

/** Up or down beside the days it is compared with; its color says whether that is good. */
const Change = ({ change, lessIsBetter }: { readonly change: number; readonly lessIsBetter: boolean }) => {
  const { percent } = useFigures('EUR');
  const good = change > 0 !== lessIsBetter;
  const color = change === 0 ? 'neutral600' : good ? 'success600' : 'danger600';
  const Arrow = change >= 0 ? ArrowUp : ArrowDown;
  return (
    <Flex gap={1}>
      {change !== 0 && <Arrow width="1.2rem" height="1.2rem" fill={color} aria-hidden />}
      <Typography variant="pi" fontWeight="semiBold" textColor={color}>
        {percent(Math.abs(change))}
      </Typography>
    </Flex>
  );
};

/** What all of it came to. Each figure is also the choice of what the chart shows. */
export const Totals = ({ totals, before, currency, chosen, choose }: TotalsProps) => {
  const say = useWording();
  const { shown } = useFigures(currency);
  return (
    <Grid.Root gap={4} tag="section" aria-label={say('reports.totals')}>
      {measureNames.map((name) => {
        const { value, lessIsBetter = false } = measureOf(name);
        const was = before && value(before);
        const change = was === undefined ? null : changeOf(value(totals), was);
        return (
          <Grid.Item key={name} col={3} s={6} xs={6} direction="column" alignItems="stretch">
            <Tile type="button" $chosen={name === chosen} aria-pressed={name === chosen} onClick={() => choose(name)}>
              <Flex justifyContent="space-between" gap={2} alignItems="center">
                <Typography variant="pi" textColor="neutral600" title={say(`reports.hint.${name}` as Wording)}>
                  {say(`reports.${name}` as Wording)}
                </Typography>
                {change !== null && <Change change={change} lessIsBetter={lessIsBetter} />}
              </Flex>
              <Box paddingTop={1}>
                <Figure variant="beta" textColor="neutral800">
                  {shown(name, value(totals))}
                </Figure>
              </Box>
              {was !== undefined && (
                <Typography variant="pi" textColor="neutral600">
                  {say('reports.was', { figure: shown(name, was) })}
                </Typography>
              )}
            </Tile>
          </Grid.Item>
        );
      })}
    </Grid.Root>
  );
};
