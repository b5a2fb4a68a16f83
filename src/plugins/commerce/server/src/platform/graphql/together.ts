/** What all fields of one request that ask for the same kind of thing are looked up for. */
interface Batch<Found> {
  readonly ids: Set<string>;
  readonly found: Promise<ReadonlyMap<string, Found>>;
}

/**
 * Collects what the fields of one request ask for until none of them has anything else to do, and looks it all up at
 * once: an entry's offers are not read entry by entry.
 */
export const together = () => {
  const requests = new WeakMap<object, Map<string, Batch<unknown>>>();
  return async <Found>(
    request: object,
    kind: string,
    id: string,
    load: (ids: readonly string[]) => Promise<ReadonlyMap<string, Found>>,
  ): Promise<Found | undefined> => {
    const open = requests.get(request) ?? new Map<string, Batch<unknown>>();
    requests.set(request, open);
    const begin = (): Batch<Found> => {
      const ids = new Set<string>();
      const idle = new Promise((resolve) => {
        setImmediate(resolve);
      });
      const found = idle.then(() => {
        open.delete(kind);
        return load([...ids]);
      });
      return { ids, found };
    };
    const batch = (open.get(kind) ?? begin()) as Batch<Found>;
    open.set(kind, batch);
    batch.ids.add(id);
    return (await batch.found).get(id);
  };
};
