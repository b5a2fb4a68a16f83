import { DatePicker, Field } from '@strapi/design-system';
import { useWording } from '../wording';
import { endOfDay } from './last-day';

interface ExpiryFieldProps {
  /** ISO 8601, or null: for ever. */
  readonly instant: string | null;
  readonly error?: string;
  set(instant: string | null): void;
}

export const ExpiryField = ({ instant, error, set }: ExpiryFieldProps) => {
  const say = useWording();
  return (
    <Field.Root name="expiresAt" error={error} hint={say('gift-card.expires-hint')}>
      <Field.Label>{say('gift-card.expires')}</Field.Label>
      <DatePicker
        clearLabel={say('gift-cards.clear')}
        {...(instant !== null && { value: new Date(instant) })}
        onChange={(day) => set(day ? endOfDay(day) : null)}
        onClear={() => set(null)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
