/** Where the Content Manager edits an entry. */
export const entryPath = ({ type, documentId }: { readonly type: string; readonly documentId: string }): string =>
  `/content-manager/collection-types/${type}/${documentId}`;
