import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useTheme } from 'styled-components';
import type { GroupView } from '../../../server/src/report/contract';
import { useWording, type Wording } from '../wording';
import { ChartTip } from './ChartTip';
import { measureOf, type MeasureName } from './measures';
import { useFigures } from './use-figures';
import { useGroupName } from './use-group-name';

interface GroupChartProps {
  readonly groups: readonly GroupView[];
  readonly groupBy: string;
  readonly measure: MeasureName;
  readonly currency: string;
}

const most = 10;
const longest = 26;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** The groups with the most of a measure. */
export const GroupChart = ({ groups, groupBy, measure, currency }: GroupChartProps) => {
  const { colors } = useTheme();
  const say = useWording();
  const { shown, short } = useFigures(currency);
  const name = useGroupName(groupBy);
  const { value } = measureOf(measure);
  const bars = groups
    .map((group) => ({ key: group.group, name: name(group), value: value(group) ?? 0 }))
    .sort((one, other) => other.value - one.value)
    .slice(0, most);
  const axis = { stroke: colors.neutral200, tick: { fill: colors.neutral600, fontSize: 12 }, tickLine: false };
  const title = say(`reports.${measure}` as Wording);
  return (
    <div role="img" aria-label={say('reports.chart', { measure: title })}>
      <ResponsiveContainer width="100%" height={Math.max(140, 36 * bars.length + 40)}>
        <BarChart
          data={bars}
          layout="vertical"
          margin={{ top: 0, right: 24, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid horizontal={false} stroke={colors.neutral150} />
          <XAxis {...axis} type="number" tickFormatter={(tick: number) => short(measure, tick)} />
          <YAxis
            {...axis}
            type="category"
            dataKey="key"
            axisLine={false}
            width={190}
            tickFormatter={(key: string) => shortened(bars.find((bar) => bar.key === key)?.name ?? key)}
          />
          <Tooltip
            cursor={{ fill: colors.neutral100 }}
            content={({ active, payload }) => {
              const bar = payload?.[0]?.payload as (typeof bars)[number] | undefined;
              if (!active || !bar) return null;
              const row = { label: bar.name, text: shown(measure, bar.value), color: colors.primary600 };
              return <ChartTip title={title} rows={[row]} />;
            }}
          />
          <Bar
            dataKey="value"
            fill={colors.primary600}
            radius={[0, 4, 4, 0]}
            maxBarSize={22}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
};
