import { Box, Field, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
import type { ContentField } from './content-field';

type FieldFrameProps = Pick<ContentField, 'label' | 'hint' | 'labelAction' | 'required' | 'error'> & {
  /** Messages about parts of the value that no cell shows. */
  readonly elsewhere?: readonly string[];
  readonly children: ReactNode;
};

/** Label, hint and error around an input that is more than one box. */
export const FieldFrame = ({
  label,
  hint,
  labelAction,
  required,
  error,
  elsewhere = [],
  children,
}: FieldFrameProps) => {
  const id = useId();
  return (
    <Field.Root error={error ?? false} hint={hint} required={required} width="100%">
      <Field.Label action={labelAction} id={id}>
        {label}
      </Field.Label>
      <Box
        role="group"
        aria-labelledby={id}
        width="100%"
        padding={5}
        hasRadius
        borderColor={error ? 'danger600' : 'neutral200'}
        background="neutral0"
      >
        {children}
      </Box>
      {elsewhere.map((message) => (
        <Typography key={message} variant="pi" textColor="danger600" data-strapi-field-error>
          {message}
        </Typography>
      ))}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
