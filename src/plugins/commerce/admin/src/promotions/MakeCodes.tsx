import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useMakeCommerceCodesMutation } from './promotions-api';

const whole = (text: string): number | undefined => (/^[1-9]\d{0,8}$/.test(text.trim()) ? Number(text) : undefined);

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  change(text: string): void;
}

const TextField = ({ label, value, hint, change }: TextFieldProps) => (
  <Field.Root width="20rem" hint={hint}>
    <Field.Label>{label}</Field.Label>
    <TextInput value={value} autoComplete="off" onChange={(event) => change(event.target.value)} />
    <Field.Hint />
  </Field.Root>
);

/** One code that everybody may know, or a batch that nobody can guess. */
export const MakeCodes = ({ id }: { readonly id: string }) => {
  const say = useWording();
  const told = useTold();
  const [make, { isLoading }] = useMakeCommerceCodesMutation();
  const [code, setCode] = useState('');
  const [prefix, setPrefix] = useState('');
  const [amount, setAmount] = useState('100');
  const count = whole(amount);
  const addOne = async () => {
    const body = { code: code.trim() };
    if (await told(make({ id, body }), say('codes.made', { count: 1 }))) setCode('');
  };
  const generate = (wanted: number) =>
    told(make({ id, body: { count: wanted, prefix: prefix.trim() } }), say('codes.made', { count: wanted }));
  return (
    <Flex gap={8} alignItems="flex-start" wrap="wrap">
      <Flex gap={3} alignItems="flex-end">
        <TextField label={say('codes.one')} value={code} change={setCode} />
        <Button variant="secondary" size="L" disabled={!code.trim() || isLoading} onClick={() => void addOne()}>
          {say('codes.add')}
        </Button>
      </Flex>
      <Flex gap={3} alignItems="flex-end">
        <TextField label={say('codes.count')} value={amount} change={setAmount} />
        <TextField label={say('codes.prefix')} value={prefix} change={setPrefix} />
        <Button
          variant="secondary"
          size="L"
          disabled={count === undefined || count > 10_000}
          loading={isLoading}
          onClick={() => count !== undefined && void generate(count)}
        >
          {say('codes.generate')}
        </Button>
      </Flex>
    </Flex>
  );
};
