import { Field, Textarea } from '@strapi/design-system';
import { useWording } from '../wording';

export const NoteField = ({ note, set }: { readonly note: string; set(note: string): void }) => {
  const say = useWording();
  return (
    <Field.Root name="note" hint={say('gift-card.note-hint')}>
      <Field.Label>{say('gift-card.note')}</Field.Label>
      <Textarea value={note} maxLength={500} onChange={(event) => set(event.target.value)} />
      <Field.Hint />
    </Field.Root>
  );
};
