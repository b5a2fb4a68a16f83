import { DateTimePicker, Field } from '@strapi/design-system';
import { useWording } from '../wording';

interface InstantFieldProps {
  readonly name: 'startsAt' | 'endsAt';
  /** ISO 8601; shown, and chosen, in the administrator's own time zone. */
  readonly instant: string | null;
  readonly error?: string | undefined;
  set(instant: string | null): void;
}

export const InstantField = ({ name, instant, error, set }: InstantFieldProps) => {
  const say = useWording();
  const clearLabel = say('price-list.clear');
  return (
    <Field.Root name={name} error={error} hint={say(`price-list.${name}-hint`)}>
      <Field.Label>{say(`price-list.${name}`)}</Field.Label>
      <DateTimePicker
        clearLabel={clearLabel}
        value={instant === null ? null : new Date(instant)}
        onChange={(date) => set(date ? date.toISOString() : null)}
        onClear={() => set(null)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
