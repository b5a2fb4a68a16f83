import { useTheme } from 'styled-components';

const white = '#ffffff';

/** What the browser draws itself, such as a calendar, it is told to draw in the dark. */
export const useColorScheme = (): 'light' | 'dark' =>
  useTheme().colors.neutral0.toLowerCase() === white ? 'light' : 'dark';
