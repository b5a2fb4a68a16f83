/** SQLite reads at most 500 rows and 32,766 values in one statement. */
const rowsPerStatement = 400;

export const chunks = <T>(rows: readonly T[], size = rowsPerStatement): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size));
