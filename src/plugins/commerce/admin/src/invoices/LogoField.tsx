import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { Image, Trash } from '@strapi/icons';
import { useRef, useState } from 'react';
import { useWording } from '../wording';

interface LogoFieldProps {
  readonly logo: string | null;
  change(logo: string | null): void;
}

const mostBytes = 150_000;

const read = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });

export const LogoField = ({ logo, change }: LogoFieldProps) => {
  const say = useWording();
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setTooLarge(file.size > mostBytes);
    if (file.size <= mostBytes) change(await read(file));
  };
  return (
    <Field.Root name="logo" hint={say('legal.logo-hint')} error={tooLarge ? say('legal.logo-too-large') : undefined}>
      <Field.Label>{say('legal.logo')}</Field.Label>
      <Flex gap={4}>
        <Box background="neutral0" borderColor="neutral200" hasRadius padding={3} minWidth="20rem">
          {logo ? (
            <img src={logo} alt={say('legal.logo')} style={{ maxHeight: '5.6rem', maxWidth: '19rem' }} />
          ) : (
            <Typography textColor="neutral600">{say('legal.no-logo')}</Typography>
          )}
        </Box>
        <Button variant="secondary" startIcon={<Image />} onClick={() => input.current?.click()}>
          {say('legal.choose-logo')}
        </Button>
        {logo && (
          <Button variant="danger-light" startIcon={<Trash />} onClick={() => change(null)}>
            {say('legal.remove-logo')}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept="image/png,image/jpeg"
          aria-label={say('legal.choose-logo')}
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </Flex>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
