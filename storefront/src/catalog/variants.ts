import type { CatalogProduct } from 'strapi-plugin-headless-commerce/client';

export type Chosen = Readonly<Record<string, string>>;

export const offerFor = ({ offers }: CatalogProduct, chosen: Chosen) =>
  offers.find(({ options }) => Object.entries(chosen).every(([name, value]) => options[name] === value));

interface Block {
  readonly children?: readonly { readonly text?: string }[];
}

/** Paragraphs of plain text, of HTML or of Strapi's blocks: nothing of it runs. */
export const textOf = (description: unknown): readonly string[] => {
  if (Array.isArray(description)) {
    return (description as Block[])
      .map(({ children = [] }) => children.map(({ text = '' }) => text).join(''))
      .filter(Boolean);
  }
  const { body } = new DOMParser().parseFromString(String(description ?? ''), 'text/html');
  const parts = body.children.length
    ? [...body.children].map((part) => part.textContent ?? '')
    : [body.textContent ?? ''];
  return parts.map((part) => part.trim()).filter(Boolean);
};
