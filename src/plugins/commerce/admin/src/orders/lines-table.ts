import { styled } from 'styled-components';

export const LinesTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-variant-numeric: tabular-nums;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[2]}`};
    text-align: end;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  th:first-child,
  td:first-child {
    text-align: start;
    padding-inline-start: 0;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
`;

export const Picture = styled.div`
  display: grid;
  place-items: center;
  flex: none;
  width: 5.6rem;
  height: 5.6rem;
  overflow: hidden;
  color: ${({ theme }) => theme.colors.neutral400};
  background: ${({ theme }) => theme.colors.neutral100};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};

  img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
`;
