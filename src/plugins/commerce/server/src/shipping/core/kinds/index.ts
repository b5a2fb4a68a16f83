import { byTotal } from './by-total';
import { byWeight } from './by-weight';
import { flat } from './flat';
import type { MethodKind } from './kind';
import { pickup } from './pickup';

const kinds: readonly MethodKind[] = [flat, byWeight, byTotal, pickup];

const byId = new Map(kinds.map((kind) => [kind.id, kind]));

export const kindNamed = (id: string): MethodKind | undefined => byId.get(id);
