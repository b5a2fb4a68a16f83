import { Th, Thead, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import { useWording, type Wording } from '../wording';

/** The column of a row's buttons has a name for those who cannot see that they are buttons. */
export const Head = ({ columns, actions }: { readonly columns: readonly Wording[]; readonly actions?: Wording }) => {
  const say = useWording();
  return (
    <Thead>
      <Tr>
        {columns.map((column) => (
          <Th key={column}>
            <Typography variant="sigma" textColor="neutral600">
              {say(column)}
            </Typography>
          </Th>
        ))}
        {actions && (
          <Th>
            <VisuallyHidden>{say(actions)}</VisuallyHidden>
          </Th>
        )}
      </Tr>
    </Thead>
  );
};
