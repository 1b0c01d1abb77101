import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';

export const OWN_SUBSTITUTIONS = queryOptions({
  queryKey: ['own', 'substitutions'],
  queryFn: ({ signal }) => answer(api.GET('/api/auth/substitutions', { signal })),
});

export const OWN_SESSIONS = queryOptions({
  queryKey: ['own', 'sessions'],
  queryFn: ({ signal }) => answer(api.GET('/api/auth/sessions', { signal })),
});
