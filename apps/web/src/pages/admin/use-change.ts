import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { App } from 'antd';
import { problemOf } from '../../api/problem.js';

interface Said<Given, Answer> {
  /** What to say when it is done; nothing when the page shows it itself. */
  readonly done?: (answer: Answer, given: Given) => string;
  /** What is asked anew. */
  readonly touches: readonly QueryKey[];
  /** The form shows the refusal itself; otherwise it is said at the top of the page. */
  readonly quiet?: boolean;
}

/** A change at the server: says what came of it and asks anew for what it touched. */
export function useChange<Given, Answer>(
  change: (given: Given) => Promise<Answer>,
  { done, touches, quiet = false }: Said<Given, Answer>,
) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: change,
    onSuccess: async (answer, given) => {
      if (done) void message.success(done(answer, given));
      await Promise.all(touches.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
    onError: (error) => {
      if (!quiet) void message.error(problemOf(error).detail, 8);
    },
  });
}
