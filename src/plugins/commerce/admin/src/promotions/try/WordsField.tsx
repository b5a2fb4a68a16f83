import { Field } from '@strapi/design-system';
import { TagsInput } from '../../field/TagsInput';
import { useWording } from '../../wording';

interface WordsFieldProps {
  readonly label: string;
  readonly words: readonly string[];
  set(words: readonly string[]): void;
}

/** Codes, or groups: as many as are typed. */
export const WordsField = ({ label, words, set }: WordsFieldProps) => {
  const say = useWording();
  return (
    <Field.Root width="100%">
      <Field.Label>{label}</Field.Label>
      <TagsInput
        label={label}
        placeholder={say('try.words-hint')}
        tags={words}
        removeLabel={(word) => say('try.word-remove', { word })}
        onAdd={(added) => set([...new Set([...words, ...added])])}
        onRemove={(word) => set(words.filter((each) => each !== word))}
      />
    </Field.Root>
  );
};
