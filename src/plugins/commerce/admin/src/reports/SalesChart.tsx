import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useTheme } from 'styled-components';
import { useWording, type Wording } from '../wording';
import { ChartTip } from './ChartTip';
import { measureOf, type MeasureName } from './measures';
import type { SalesReport } from './reports-api';
import { useFigures } from './use-figures';
import { usePeriodName } from './use-period-name';

interface SalesChartProps {
  readonly report: SalesReport;
  readonly rows: SalesReport['data'];
  readonly measure: MeasureName;
  readonly interval: string;
}

/** One measure over time; dashed beside it the days it is compared with. */
export const SalesChart = ({ report, rows, measure, interval }: SalesChartProps) => {
  const { colors } = useTheme();
  const say = useWording();
  const { currency, comparison } = report.meta;
  const { shown, short } = useFigures(currency);
  const name = usePeriodName(interval);
  const { value } = measureOf(measure);
  const points = rows.map((row, index) => {
    const before = comparison?.rows[index];
    return { period: row.period, now: value(row), before: before ? value(before) : null, then: before?.period };
  });
  const axis = { stroke: colors.neutral200, tick: { fill: colors.neutral600, fontSize: 12 }, tickLine: false };
  const title = say(`reports.${measure}` as Wording);
  return (
    <div role="img" aria-label={say('reports.chart', { measure: title })}>
      <ResponsiveContainer width="100%" height={300}>
        <ComposedChart data={points} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <defs>
            <linearGradient id="commerce-report-area" x1="0" y1="0" x2="0" y2="1">
              <stop offset="0%" stopColor={colors.primary600} stopOpacity={0.3} />
              <stop offset="100%" stopColor={colors.primary600} stopOpacity={0.02} />
            </linearGradient>
          </defs>
          <CartesianGrid vertical={false} stroke={colors.neutral150} />
          <XAxis {...axis} dataKey="period" tickFormatter={(period: string) => name(period, true)} minTickGap={24} />
          <YAxis {...axis} axisLine={false} width={72} tickFormatter={(tick: number) => short(measure, tick)} />
          <Tooltip
            cursor={{ stroke: colors.neutral300 }}
            content={({ active, payload }) => {
              const point = payload?.[0]?.payload as (typeof points)[number] | undefined;
              if (!active || !point) return null;
              return (
                <ChartTip
                  title={title}
                  rows={[
                    { label: name(point.period), text: shown(measure, point.now), color: colors.primary600 },
                    ...(point.then
                      ? [{ label: name(point.then), text: shown(measure, point.before), color: colors.neutral500 }]
                      : []),
                  ]}
                />
              );
            }}
          />
          {comparison && (
            <Line
              dataKey="before"
              type="monotone"
              stroke={colors.neutral500}
              strokeDasharray="4 4"
              strokeWidth={1.5}
              dot={false}
              isAnimationActive={false}
            />
          )}
          <Area
            dataKey="now"
            type="monotone"
            stroke={colors.primary600}
            strokeWidth={2}
            fill="url(#commerce-report-area)"
            dot={points.length === 1}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
};
