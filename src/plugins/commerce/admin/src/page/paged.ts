/** A page of a list, as the admin API answers it. */
export interface Paged<Row> {
  readonly data: readonly Row[];
  readonly meta: {
    readonly pagination: {
      readonly page: number;
      readonly pageSize: number;
      readonly pageCount: number;
      readonly total: number;
    };
  };
}

/** Rows of a page, unless somebody asks for more. */
export const usualSize = 20;
