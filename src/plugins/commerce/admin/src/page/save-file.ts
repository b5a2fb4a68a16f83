/** Hands a file to the browser, as a download. Excel takes UTF-8 for what it is only behind a byte order mark. */
export const saveCsv = (name: string, csv: string): void => {
  const url = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};
