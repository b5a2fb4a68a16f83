import { Box, Field, Flex, Tag, TextInput } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useId, useState, type KeyboardEvent } from 'react';
import type { CellProblem } from './Cell';

interface TagsInputProps {
  readonly label: string;
  readonly placeholder: string;
  readonly tags: readonly string[];
  readonly problem?: CellProblem;
  readonly disabled?: boolean;
  /** Offered while typing; anything else may be typed as well. */
  readonly suggestions?: readonly { readonly value: string; readonly label: string }[];
  removeLabel(tag: string): string;
  onAdd(tags: readonly string[]): void;
  onRemove(tag: string): void;
  onText?(text: string): void;
}

const words = (text: string): readonly string[] =>
  text
    .split(/[,;\n\t]/)
    .map((word) => word.trim().slice(0, 100))
    .filter(Boolean);

/** Enter, a comma or leaving adds; Backspace in the empty box takes the last one back; a pasted list becomes many. */
export const TagsInput = ({
  label,
  placeholder,
  tags,
  problem,
  disabled,
  suggestions = [],
  removeLabel,
  onAdd,
  onRemove,
  onText,
}: TagsInputProps) => {
  const list = useId();
  const [text, setOwnText] = useState('');
  const [visited, setVisited] = useState(false);
  const setText = (typed: string) => {
    setOwnText(typed);
    onText?.(typed);
  };
  const add = (typed: string) => {
    setText('');
    if (words(typed).length) onAdd(words(typed));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = tags.at(-1);
    if (event.key === 'Enter') {
      event.preventDefault();
      add(text);
    } else if (event.key === 'Backspace' && !text && last !== undefined) onRemove(last);
  };
  return (
    <Field.Root error={problem && (visited || !problem.patient) ? problem.text : false} width="100%">
      <Flex wrap="wrap" gap={2}>
        {tags.map((tag) => (
          <Tag
            key={tag}
            icon={<Cross aria-hidden />}
            label={removeLabel(tag)}
            disabled={disabled}
            onClick={() => onRemove(tag)}
          >
            {tag}
          </Tag>
        ))}
        <Box flex={1} minWidth="12rem">
          <TextInput
            size="S"
            aria-label={label}
            placeholder={placeholder}
            autoComplete="off"
            {...(suggestions.length && { list })}
            value={text}
            disabled={disabled}
            onKeyDown={onKeyDown}
            onChange={({ target }) => (/[,;\n\t]/.test(target.value) ? add(target.value) : setText(target.value))}
            onBlur={() => {
              add(text);
              setVisited(true);
            }}
          />
          {suggestions.length > 0 && (
            <datalist id={list}>
              {suggestions.map(({ value, label: name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </datalist>
          )}
        </Box>
      </Flex>
      <Field.Error />
    </Field.Root>
  );
};
