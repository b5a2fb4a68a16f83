import { Box, Combobox, ComboboxOption, Field } from '@strapi/design-system';
import type { SettingFieldProps } from './SettingField';

const zones = Intl.supportedValuesOf('timeZone');

/** An IANA time zone, found by typing. */
export const ZoneSetting = ({ label, required, value, disabled, problem, change }: SettingFieldProps) => (
  <Box width="24rem" maxWidth="100%">
    <Field.Root required={required} error={problem ?? false}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        aria-label={label}
        disabled={disabled}
        autocomplete={{ type: 'list', filter: 'contains' }}
        value={String(value ?? '')}
        onChange={(zone) => zone && change(String(zone))}
      >
        {zones.map((zone) => (
          <ComboboxOption key={zone} value={zone}>
            {zone}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  </Box>
);
