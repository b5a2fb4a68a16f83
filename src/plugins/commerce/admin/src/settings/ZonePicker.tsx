import { Combobox, ComboboxOption, Field } from '@strapi/design-system';

const known = Intl.supportedValuesOf('timeZone');
const zones: readonly string[] = known.includes('UTC') ? known : ['UTC', ...known];

interface ZonePickerProps {
  readonly label: string;
  readonly hint: string;
  readonly zone: string;
  pick(zone: string): void;
}

/** One of the world's time zones, found by typing. */
export const ZonePicker = ({ label, hint, zone, pick }: ZonePickerProps) => (
  <Field.Root hint={hint}>
    <Field.Label>{label}</Field.Label>
    <Combobox
      aria-label={label}
      autocomplete={{ type: 'list', filter: 'contains' }}
      value={zone}
      onChange={(picked) => picked && pick(String(picked))}
    >
      {(zones.includes(zone) ? zones : [zone, ...zones]).map((each) => (
        <ComboboxOption key={each} value={each}>
          {each.replaceAll('_', ' ')}
        </ComboboxOption>
      ))}
    </Combobox>
    <Field.Hint />
  </Field.Root>
);
