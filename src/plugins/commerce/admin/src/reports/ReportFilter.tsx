import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { DayField } from '../page/DayField';
import { useWording, type Wording } from '../wording';
import { daysOfPreset, presetOf, presets, todayHere, type Preset } from './presets';
import type { ReportQuery } from './use-report-query';

interface ReportFilterProps {
  readonly query: ReportQuery;
  /** In which something was sold. */
  readonly currencies: readonly string[];
  readonly currency: string;
  change(difference: Readonly<Record<string, string>>): void;
}

const intervals = ['day', 'week', 'month', 'year'];
const groupings = ['none', 'product', 'category', 'type', 'country', 'seller', 'discount', 'payment'];
const comparisons = ['none', 'previous', 'year'];

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly width?: string;
  pick(value: string): void;
}

const Choice = ({ label, value, options, width = '17rem', pick }: ChoiceProps) => (
  <Box width={width}>
    <SingleSelect size="S" aria-label={label} value={value} onChange={(picked) => pick(String(picked))}>
      {options.map(([key, text]) => (
        <SingleSelectOption key={key} value={key}>
          {text}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Box>
);

export const ReportFilter = ({ query, currencies, currency, change }: ReportFilterProps) => {
  const say = useWording();
  const today = todayHere();
  const named = (prefix: string, values: readonly string[]) =>
    values.map((value) => [value, say(`${prefix}.${value}` as Wording)] as const);
  const preset = presetOf(query, today);
  const day = (name: 'from' | 'to') => (
    <DayField
      label={say(`reports.${name}`)}
      value={query[name]}
      min={name === 'to' ? query.from : undefined}
      max={name === 'from' ? query.to : undefined}
      pick={(picked) => picked && change({ [name]: picked, interval: '' })}
    />
  );
  return (
    <Flex gap={3} wrap="wrap" data-report-controls>
      <Choice
        label={say('reports.days')}
        value={preset ?? 'own'}
        options={[
          ...named('reports.preset', presets),
          ...(preset ? [] : [['own', say('reports.preset.own')] as const]),
        ]}
        pick={(value) => change({ ...daysOfPreset(value as Preset, today), interval: '' })}
      />
      {day('from')}
      {day('to')}
      <Choice
        label={say('reports.interval')}
        value={query.interval}
        width="13rem"
        options={named('reports.interval', intervals)}
        pick={(interval) => change({ interval })}
      />
      <Choice
        label={say('reports.group-by')}
        value={query.groupBy ?? 'none'}
        options={named('reports.by', groupings)}
        pick={(groupBy) => change({ groupBy: groupBy === 'none' ? '' : groupBy })}
      />
      <Choice
        label={say('reports.compare')}
        value={query.compare ?? 'none'}
        width="21rem"
        options={named('reports.compare', comparisons)}
        pick={(compare) => change({ compare: compare === 'none' ? '' : compare })}
      />
      {currencies.length > 1 && (
        <Choice
          label={say('reports.currency')}
          value={currency}
          width="10rem"
          options={currencies.map((code) => [code, code] as const)}
          pick={(code) => change({ currency: code })}
        />
      )}
    </Flex>
  );
};
