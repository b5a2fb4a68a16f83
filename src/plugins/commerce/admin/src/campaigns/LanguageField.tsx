import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useWording } from '../wording';

interface LanguageFieldProps {
  readonly locale: string;
  readonly disabled?: boolean;
  set(locale: string): void;
}

/** Those that the mail's own words are in: its prices, and the link to unsubscribe. */
export const languages = ['en', 'de'] as const;

export const LanguageField = ({ locale, disabled = false, set }: LanguageFieldProps) => {
  const say = useWording();
  const { formatDisplayName } = useIntl();
  return (
    <Field.Root name="locale" width="100%">
      <Field.Label>{say('campaign.language')}</Field.Label>
      <SingleSelect value={locale} disabled={disabled} onChange={(to) => set(String(to))}>
        {[...new Set<string>([...languages, locale])].map((code) => (
          <SingleSelectOption key={code} value={code}>
            {formatDisplayName(code, { type: 'language' }) ?? code}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};
