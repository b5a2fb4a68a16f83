import type { Twin } from './twins';

/** A node of the query, as far as it is read here. */
interface Node {
  readonly kind: string;
  readonly name?: { readonly value: string };
  readonly selectionSet?: { readonly selections: readonly Node[] };
  readonly arguments?: readonly {
    readonly name: { value: string };
    readonly value: { kind: string; value?: string };
  }[];
}
interface Context {
  getFragment(name: string): Node | undefined;
  reportError(error: Error): void;
}
interface Size {
  readonly depth: number;
  readonly cost: number;
}
export interface OperationLimits {
  /** Fields inside each other. */
  readonly maxDepth: number;
  /** Every field costs 1, those of a page's items as often as there may be items; every operation 50 more. */
  readonly maxCost: number;
}

const operationCost = 50;
const usualPage = 20;
const largestPage = 100;
const nothing: Size = { depth: 0, cost: 0 };

const sum = (sizes: readonly Size[]): Size => ({
  depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
  cost: sizes.reduce((all, { cost }) => all + cost, 0),
});

/** How many items a page may have; a variable may hold the most that is allowed. */
const pageSize = (field: Node): number => {
  const given = field.arguments?.find(({ name }) => name.value === 'pageSize');
  if (!given) return usualPage;
  return given.value.kind === 'IntValue' ? Number(given.value.value) : largestPage;
};

/** What the twins that an operation asks for come to. Each fragment is measured once, whatever it is spread into. */
export const measure = (operation: Node, twins: readonly Twin[], fragmentOf: Context['getFragment']): Size => {
  const byName = new Map(twins.map((twin) => [twin.name, twin]));
  const known = new Map<string, Size>();

  const fragment = (name: string, of: (node: Node) => Size): Size => {
    const found = known.get(name);
    if (found) return found;
    // One that spreads itself is refused by GraphQL's own rules.
    known.set(name, nothing);
    const node = fragmentOf(name);
    const size = node ? of(node) : nothing;
    known.set(name, size);
    return size;
  };
  const selected = (node: Node, fieldSize: (field: Node) => Size): Size =>
    sum(
      (node.selectionSet?.selections ?? []).map((selection) => {
        if (selection.kind === 'Field') return fieldSize(selection);
        if (selection.kind === 'InlineFragment') return selected(selection, fieldSize);
        return fragment(`${selection.name?.value}`, (found) => selected(found, fieldSize));
      }),
    );
  const inner = (field: Node): Size => {
    const { depth, cost } = selected(field, inner);
    return { depth: depth + 1, cost: cost + 1 };
  };
  const root = (field: Node): Size => {
    const twin = byName.get(field.name?.value ?? '');
    if (!twin) return nothing;
    const { depth, cost } = selected(field, inner);
    return { depth: depth + 1, cost: operationCost + cost * (twin.endpoint.meta ? pageSize(field) : 1) };
  };
  return selected(operation, root);
};

type Refuse = (message: string, operation: unknown, details: Readonly<Record<string, unknown>>) => Error;

/** A rule of validation: operations of ours that are too deep or too costly are not begun. What is a site's own is not counted. */
export const operationLimits =
  (twins: () => readonly Twin[], { maxDepth, maxCost }: OperationLimits, refuse: Refuse) =>
  (context: Context) => ({
    OperationDefinition: (operation: Node) => {
      const { depth, cost } = measure(operation, twins(), (name) => context.getFragment(name));
      if (depth > maxDepth) {
        context.reportError(refuse(`At most ${maxDepth} fields inside each other.`, operation, { depth, maxDepth }));
      }
      if (cost > maxCost) {
        const message = `This would cost ${cost} of at most ${maxCost}: ask for smaller pages, fewer fields or operations.`;
        context.reportError(refuse(message, operation, { cost, maxCost }));
      }
    },
  });
