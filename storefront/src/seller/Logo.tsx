import type { Image } from 'strapi-plugin-headless-commerce/client';
import { Picture } from '../catalog/Picture';

interface Props {
  readonly name: string;
  readonly logo: Image | null;
  /** CSS pixels. */
  readonly width: number;
}

/** The name stands beside it, so that it says nothing of its own; who has no logo has the letter they begin with. */
export const Logo = ({ name, logo, width }: Props) => (
  <span className="logo" style={{ width }}>
    {logo ? <Picture image={logo} alt="" width={width} eager /> : <span aria-hidden="true">{[...name][0]}</span>}
  </span>
);
