import { onlineManager, QueryClient } from '@tanstack/react-query';
import { problemOf } from '../api/problem.ts';

const retriesMax = 2;

// It takes a page for online until told otherwise: one that is opened without a network would
// never hear that there is one again, and stay as empty as it came.
onlineManager.setOnline(navigator.onLine);

/** A refusal is an answer and is not asked again; a lost connection or a busy server is. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (count, error) => {
        const { status } = problemOf(error);
        return count < retriesMax && (status === 0 || status >= 500);
      },
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
