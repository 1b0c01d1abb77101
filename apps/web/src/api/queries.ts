import { QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem.js';

/** What the server said no to is not asked again; a lost connection is tried twice more. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => problemOf(error).status === 0 && count < 2,
    },
    mutations: { retry: false },
  },
});
